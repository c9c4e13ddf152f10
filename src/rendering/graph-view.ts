// The only door to Cytoscape: puts the layers of the picture together and hands each call to the one it belongs to.
import type { Core } from 'cytoscape';
import type { ActorId } from '../model/id.js';
import type { Emphasis, Scene } from '../model/scene.js';
import type { Vector } from '../model/strand-geometry.js';
import { ActorMover } from './actor-mover.js';
import { createCytoscape, createSurface } from './create-cytoscape.js';
import { controlRenderer, type RendererControl } from './cytoscape-internals.js';
import { drawLargeScene } from './draw-large-scene.js';
import { fitScene } from '../model/looks/fit-scene.js';
import type { GraphTarget } from './graph-events.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import type { GraphView, GraphViewOptions } from './graph-view-contract.js';
import { MovingPicture } from './moving-picture.js';
import { paintGround } from './paint-ground.js';
import { PictureLooks } from './picture-looks.js';
import { listenToReader } from './reader-input.js';
import { SceneDrawer } from './scene-drawer.js';
import { SceneLayer } from './scene-layer.js';
import { sceneBounds, toScreen, type Insets, type Viewport } from '../model/looks/viewport.js';
import { ViewportControl } from './viewport-control.js';
import { sizeOf, watchContainer } from './watch-container.js';

export type { GraphView, GraphViewOptions } from './graph-view-contract.js';

class CytoscapeView implements GraphView {
  readonly #options: GraphViewOptions;
  readonly #surface: HTMLElement;
  readonly #core: Core;
  readonly #renderer: RendererControl;
  readonly #scene: SceneLayer;
  readonly #looks: PictureLooks;
  readonly #mover: ActorMover;
  readonly #drawer: SceneDrawer;
  readonly #viewport: ViewportControl;
  readonly #picture: MovingPicture;
  readonly #life = new AbortController();
  /** Whether a part of the picture was ever chosen to look at. */
  #isPlaced = false;
  #isFullPage = false;

  constructor(options: GraphViewOptions) {
    this.#options = options;
    this.#surface = createSurface(options.container);
    this.#core = createCytoscape(this.#surface);
    this.#renderer = controlRenderer(this.#core);
    this.#picture = new MovingPicture(this.#core, this.#surface, this.#renderer);
    this.#scene = new SceneLayer(this.#core);
    this.#looks = this.#createLooks();
    this.#mover = new ActorMover(this.#core, this.#scene.nodes);
    this.#drawer = this.#createDrawer();
    this.#viewport = this.#createViewport();
    this.#connect();
  }

  async setScene(scene: Scene): Promise<void> {
    if (this.#isOver()) return;
    const drawn = this.#drawer.setScene(scene);
    if (!this.#isPlaced && scene.nodes.length > 0) this.fit();
    await drawn;
  }

  setEmphasis(emphasis: Emphasis): void {
    if (!this.#isOver()) this.#looks.setEmphasis(emphasis);
  }

  setTheme(theme: GraphTheme): void {
    if (this.#isOver()) return;
    const before = this.#drawer.theme;
    this.#looks.setText(theme);
    this.#drawer.setTheme(theme);
    if (theme.font !== before.font || theme.textScale !== before.textScale) this.#viewport.refit(true);
  }

  setFlags(on: boolean): void {
    if (!this.#isOver()) this.#drawer.setFlags(on);
  }

  setPositions(positions: ReadonlyMap<ActorId, Vector>, animate: boolean): void {
    if (this.#isOver()) return;
    this.#mover.move(positions, animate && !this.#options.reducedMotion(), () => this.#looks.refresh());
  }

  fit(padding?: number): void {
    if (this.#isOver()) return;
    this.#viewport.fit(padding, this.#isPlaced);
    this.#isPlaced = true;
  }

  setInsets(insets: Partial<Insets>): void {
    if (!this.#isOver()) this.#viewport.setInsets(insets);
  }

  zoomBy(factor: number): void {
    if (!this.#isOver()) this.#viewport.zoomBy(factor);
  }

  panBy(dx: number, dy: number): void {
    if (!this.#isOver()) this.#viewport.panBy(dx, dy);
  }

  center(ids: Iterable<ActorId>): void {
    const wanted = new Set(ids);
    const nodes = this.#drawer.present().nodes.filter(({ id }) => wanted.has(id));
    const bounds = sceneBounds({ nodes, strands: [] });
    if (bounds !== null && !this.#isOver()) this.#viewport.center(bounds);
  }

  getViewport(): Viewport {
    return this.#isOver() ? { zoom: 1, pan: { x: 0, y: 0 } } : this.#viewport.present();
  }

  setViewport(viewport: Viewport): void {
    if (this.#isOver()) return;
    this.#isPlaced = true;
    this.#viewport.set(viewport);
  }

  setFullPage(on: boolean): void {
    this.#isFullPage = on;
    if (!this.#isOver()) this.#options.container.style.touchAction = on ? 'none' : 'pan-x pan-y';
  }

  renderedPosition(id: ActorId): { readonly x: number; readonly y: number; readonly radius: number } | null {
    const drawn = this.#scene.nodes.get(id);
    if (this.#isOver() || drawn === undefined || !drawn.shown) return null;
    const viewport = this.#viewport.present();
    return { ...toScreen(viewport, drawn.element.position()), radius: drawn.item.radius * viewport.zoom };
  }

  resize(): void {
    if (this.#isOver()) return;
    this.#viewport.resize(sizeOf(this.#surface));
    this.#core.resize();
  }

  destroy(): void {
    if (this.#isOver()) return;
    this.#life.abort();
    this.#drawer.destroy();
    this.#mover.destroy();
    this.#viewport.destroy();
    this.#core.destroy();
    this.#surface.remove();
    this.#options.container.style.removeProperty('touch-action');
    this.#options.container.style.removeProperty('cursor');
  }

  #isOver(): boolean {
    return this.#life.signal.aborted;
  }

  #createLooks(): PictureLooks {
    return new PictureLooks({
      core: this.#core,
      scene: this.#scene,
      text: this.#options.theme,
      viewport: () => this.#viewport.present(),
      size: () => this.#viewport.size,
      isPlacing: () => this.#drawer.isPlacing,
      onChange: () => this.#redrawStrands(),
    });
  }

  #createDrawer(): SceneDrawer {
    return new SceneDrawer(
      {
        core: this.#core,
        renderer: this.#renderer,
        layer: this.#scene,
        drawStrands: (context) =>
          drawLargeScene(context, {
            core: this.#core,
            layer: this.#scene,
            theme: this.#drawer.theme,
            ...this.#looks.present(),
          }),
        drawGround: (context, ground) =>
          paintGround(context, ground, {
            theme: this.#drawer.theme,
            zoom: this.#core.zoom(),
            circleOf: (id) => this.#scene.circleOf(id),
          }),
        onPlaced: (moved) => {
          if (this.#looks.hoversNothing) this.#hover(null, { x: 0, y: 0 });
          this.#looks.refresh();
          if (moved.size > 0) this.setPositions(moved, true);
        },
        onDrawn: () => this.#options.onEvent({ type: 'drawn' }),
      },
      this.#options,
    );
  }

  #createViewport(): ViewportControl {
    return new ViewportControl({
      core: this.#core,
      reducedMotion: this.#options.reducedMotion,
      fitted: (size, wish) => fitScene(this.#drawer.present(), size, { ...this.#looks.metrics, ...wish }),
      onMove: (viewport) => {
        if (this.#drawer.isLarge) this.#picture.move(viewport);
      },
      onRest: ({ zoom, pan }, { byReader, isFitted }) => {
        this.#picture.rest();
        this.#looks.refreshLabels();
        this.#options.onEvent({ type: 'viewport', zoom, pan, byReader, isFitted });
      },
    });
  }

  #connect(): void {
    const { signal } = this.#life;
    const { container, onEvent } = this.#options;
    listenToReader(
      {
        core: this.#core,
        container,
        surface: this.#surface,
        viewport: this.#viewport,
        mover: this.#mover,
        present: () => this.#drawer.present(),
        hasEdges: () => !this.#drawer.isLarge,
        onDrag: () => this.#redrawStrands(),
        targetOf: (key) => this.#scene.targetOf(key),
        isFullPage: () => this.#isFullPage,
        onEvent,
        onHover: (target, point) => this.#hover(target, point),
      },
      signal,
    );
    watchContainer(
      {
        surface: this.#surface,
        onResize: (size) => this.#viewport.resize(size),
        onResolution: () => this.#core.resize(),
      },
      signal,
    );
    this.setFullPage(false);
    this.#viewport.resize(sizeOf(this.#surface));
  }

  #hover(target: GraphTarget | null, point: Vector): void {
    this.#looks.hover(target);
    this.#options.container.style.cursor = target === null ? '' : 'pointer';
    this.#options.onEvent({ type: 'hover', target, ...point });
  }

  /** Cytoscape draws anew what it knows of; of the strands of a large Scene, and of lines to true places, it knows nothing. */
  #redrawStrands(): void {
    if (this.#drawer.isLarge || this.#drawer.hasTruePlaces) this.#renderer.redraw();
  }
}

/** Makes a picture in `container`. It costs some 30 ms; make it once and change its Scene. */
export const createGraphView = (options: GraphViewOptions): GraphView => new CytoscapeView(options);
