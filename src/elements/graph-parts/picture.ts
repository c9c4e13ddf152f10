// Which painter draws: at first the Scene's own painting on a canvas, then, once Cytoscape is loaded and has drawn
// the same Scene, Cytoscape in its place. It compares what is shown with what is wanted and passes on the difference.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Emphasis, Scene } from '../../model/scene.js';
import type { GraphViewEvent } from '../../rendering/graph-events.js';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import type { GraphView, GraphViewOptions } from '../../rendering/graph-view-contract.js';
import { formatSceneView, sceneViewOf, viewportOf, type SceneView } from '../../model/looks/scene-view.js';
import type { Size } from '../../model/looks/viewport.js';
import type { Covered } from './cover-watch.js';
import { FirstPainting } from './first-painting.js';

export interface Shown {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly theme: GraphTheme;
  readonly flags: boolean;
  readonly isFullPage: boolean;
  /** The same object until it changes. */
  readonly covered: Covered;
  /** The part of the Scene in view; null is all of it. */
  readonly viewport: SceneView | null;
  /** What the view was chosen for: with another value the whole Scene is brought into view again. */
  readonly subject: unknown;
}

interface ViewModule {
  readonly createGraphView: (options: GraphViewOptions) => GraphView;
}

type LoadView = () => Promise<ViewModule>;

export class Picture implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onEvent: (event: GraphViewEvent) => void;
  readonly #loadView: LoadView;
  readonly #painting: FirstPainting;
  #view: GraphView | null = null;
  #shown: Shown | null = null;
  #waiting: ((view: GraphView) => void)[] = [];
  /** Of the time in the page: what was begun before the element was removed must not finish after it. */
  #life = new AbortController();
  #isLoading = false;
  #isStill = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onEvent: (event: GraphViewEvent) => void,
    loadView: LoadView = () => import('../../rendering/graph-view.js'),
  ) {
    this.#host = host;
    this.#onEvent = onEvent;
    this.#loadView = loadView;
    this.#painting = new FirstPainting(() => this.#part('painting'));
    host.addController(this);
  }

  /** Cytoscape could not be loaded: the painting stays, and `load()` tries again. */
  get isStill(): boolean {
    return this.#isStill;
  }

  /** Of the box it is drawn in. */
  get size(): Size {
    const container = this.#part('view');
    return container === null ? { width: 0, height: 0 } : sizeOf(container);
  }

  /** Null until Cytoscape is loaded. */
  get view(): GraphView | null {
    return this.#view;
  }

  hostConnected(): void {
    if (this.#life.signal.aborted) this.#life = new AbortController();
    // After a move to another document nobody tells it of its new size.
    this.#view?.resize();
    this.#host.requestUpdate();
  }

  // Moving disconnects for a moment only, and keeps the picture as the reader left it.
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#end();
    });
  }

  show(wanted: Shown): void {
    const before = this.#shown;
    this.#shown = wanted;
    const container = this.#part('view');
    if (this.#view !== null && container !== null) pass(this.#view, { before, wanted, size: sizeOf(container) });
    else if (wanted.scene.nodes.length > 0 || this.#painting.isOn) {
      this.#painting.paint(wanted);
      if (wanted.scene.nodes.length > 0 && !this.#isStill) void this.load();
    }
  }

  /** Does something with the view, once there is one. */
  withView(act: (view: GraphView) => void): void {
    if (this.#view === null) this.#waiting.push(act);
    else act(this.#view);
  }

  /** Loads Cytoscape where it is neither loaded nor on its way. */
  async load(): Promise<void> {
    if (this.#isLoading || this.#view !== null) return;
    this.#isLoading = true;
    const { signal } = this.#life;
    const module = await this.#loadView().catch(() => null);
    if (signal.aborted) return;
    this.#isLoading = false;
    this.#isStill = module === null;
    if (module !== null) this.#replace(module.createGraphView);
    this.#host.requestUpdate();
  }

  #replace(createGraphView: ViewModule['createGraphView']): void {
    const container = this.#part('view');
    const shown = this.#shown;
    if (shown === null || container === null) return;
    const { theme, flags, emphasis, scene, isFullPage, covered, viewport } = shown;
    const view = createGraphView({
      container,
      theme,
      flags,
      onEvent: (event) => this.#onViewEvent(event),
      reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    this.#view = view;
    view.setFullPage(isFullPage);
    view.setInsets(covered);
    view.setEmphasis(emphasis);
    if (viewport !== null) view.setViewport(viewportOf(viewport, sizeOf(container)));
    void view.setScene(scene);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const act of waiting) act(view);
  }

  #end(): void {
    this.#life.abort();
    this.#painting.end();
    this.#view?.destroy();
    this.#view = null;
    this.#shown = null;
    this.#waiting = [];
    this.#isLoading = false;
    this.#isStill = false;
  }

  #part<T extends HTMLElement>(name: string): T | null {
    return this.#host.shadowRoot?.querySelector<T>(`.${name}`) ?? null;
  }

  #onViewEvent(event: GraphViewEvent): void {
    if (event.type === 'drawn') this.#painting.end();
    this.#onEvent(event);
  }
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight });

/** What the view has told of itself is not told back to it. */
function look(view: GraphView, wanted: SceneView | null, size: Size): void {
  if (wanted === null) view.fit();
  else if (formatSceneView(sceneViewOf(view.getViewport(), size)) !== formatSceneView(wanted)) {
    view.setViewport(viewportOf(wanted, size));
  }
}

/** Tells the view what is wanted otherwise than before. */
function pass(
  view: GraphView,
  { before, wanted, size }: { readonly before: Shown | null; readonly wanted: Shown; readonly size: Size },
): void {
  if (wanted.theme !== before?.theme) view.setTheme(wanted.theme);
  if (wanted.flags !== before?.flags) view.setFlags(wanted.flags);
  if (wanted.isFullPage !== before?.isFullPage) view.setFullPage(wanted.isFullPage);
  if (wanted.covered !== before?.covered) view.setInsets(wanted.covered);
  if (wanted.scene !== before?.scene) void view.setScene(wanted.scene);
  if (wanted.emphasis !== before?.emphasis) view.setEmphasis(wanted.emphasis);
  if (wanted.subject !== before?.subject) view.fit();
  else if (wanted.viewport !== before?.viewport) look(view, wanted.viewport, size);
}
