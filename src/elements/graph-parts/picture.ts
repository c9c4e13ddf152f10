// Which painter draws: at first the Scene's own painting on a canvas, then, once Cytoscape is loaded and has drawn
// the same Scene, Cytoscape in its place. It compares what is shown with what is wanted and passes on the difference.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Emphasis, Scene } from '../../model/scene.js';
import type { GraphViewEvent } from '../../rendering/graph-events.js';
import type { GraphTheme } from '../../rendering/graph-theme.js';
import type { GraphView } from '../../rendering/graph-view-contract.js';
import { paintCanvas } from '../../rendering/paint-scene.js';

export type PictureEvent = GraphViewEvent;

export interface Shown {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly theme: GraphTheme;
  readonly flags: boolean;
}

export class Picture implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onEvent: (event: PictureEvent) => void;
  #view: GraphView | null = null;
  #shown: Shown | null = null;
  #painting: AbortController | null = null;
  /** Of the connection: what was begun before a disconnect must not finish after it. */
  #life = new AbortController();
  #isLoading = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onEvent: (event: PictureEvent) => void) {
    this.#host = host;
    this.#onEvent = onEvent;
    host.addController(this);
  }

  /** Null until Cytoscape is loaded. */
  get view(): GraphView | null {
    return this.#view;
  }

  /** The theme shown last; null before the first. */
  get theme(): GraphTheme | null {
    return this.#shown?.theme ?? null;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#life.abort();
    this.#painting?.abort();
    this.#view?.destroy();
    this.#view = null;
    this.#shown = null;
    this.#isLoading = false;
  }

  show(wanted: Shown): void {
    const before = this.#shown;
    this.#shown = wanted;
    if (this.#view !== null) {
      if (wanted.theme !== before?.theme) this.#view.setTheme(wanted.theme);
      if (wanted.flags !== before?.flags) this.#view.setFlags(wanted.flags);
      if (wanted.scene !== before?.scene) void this.#view.setScene(wanted.scene);
      if (wanted.emphasis !== before?.emphasis) this.#view.setEmphasis(wanted.emphasis);
      return;
    }
    if (wanted.scene.nodes.length === 0) return;
    this.#paint(wanted);
    if (!this.#isLoading) void this.#load();
  }

  setTheme(theme: GraphTheme): void {
    if (this.#shown !== null) this.show({ ...this.#shown, theme });
  }

  #part<T extends HTMLElement>(name: string): T | null {
    return this.#host.shadowRoot?.querySelector<T>(`.${name}`) ?? null;
  }

  #paint(shown: Shown): void {
    const canvas = this.#part<HTMLCanvasElement>('painting');
    if (canvas === null) return;
    this.#painting?.abort();
    this.#painting = new AbortController();
    canvas.hidden = false;
    void paintCanvas(canvas, { ...shown, signal: this.#painting.signal });
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    const { signal } = this.#life;
    const { createGraphView } = await import('../../rendering/graph-view.js');
    const container = this.#part('view');
    if (signal.aborted || this.#shown === null || container === null) return;
    const { scene, emphasis, theme, flags } = this.#shown;
    this.#view = createGraphView({
      container,
      theme,
      flags,
      onEvent: (event) => this.#onViewEvent(event),
      reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    this.#view.setEmphasis(emphasis);
    void this.#view.setScene(scene);
  }

  #onViewEvent(event: GraphViewEvent): void {
    const canvas = this.#part<HTMLCanvasElement>('painting');
    if (event.type === 'drawn' && canvas !== null && !canvas.hidden) {
      this.#painting?.abort();
      canvas.hidden = true;
    }
    this.#onEvent(event);
  }
}
