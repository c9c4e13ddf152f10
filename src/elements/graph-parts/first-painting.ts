// The first picture: the Scene painted on a canvas at once, and again when the canvas changes its size, until
// Cytoscape has drawn the same.
import type { Emphasis, Scene } from '../../model/scene.js';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import { paintCanvas } from '../../rendering/paint-scene.js';
import type { Covered } from './cover-watch.js';

interface Painted {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly theme: GraphTheme;
  readonly flags: boolean;
  readonly covered: Covered;
}

export class FirstPainting {
  readonly #canvasOf: () => HTMLCanvasElement | null;
  #painted: Painted | null = null;
  #size = '';
  #work: AbortController | null = null;
  #observer: ResizeObserver | null = null;

  /** `canvasOf` is asked at each painting. */
  constructor(canvasOf: () => HTMLCanvasElement | null) {
    this.#canvasOf = canvasOf;
  }

  get isOn(): boolean {
    return this.#painted !== null;
  }

  paint(wanted: Painted): void {
    const before = this.#painted;
    this.#painted = wanted;
    const isSame =
      before !== null &&
      before.scene === wanted.scene &&
      before.emphasis === wanted.emphasis &&
      before.theme === wanted.theme &&
      before.flags === wanted.flags &&
      before.covered === wanted.covered;
    if (!isSame) this.#paint();
  }

  /** Takes the painting away and frees its memory. */
  end(): void {
    this.#work?.abort();
    this.#observer?.disconnect();
    this.#observer = null;
    this.#painted = null;
    const canvas = this.#canvasOf();
    if (canvas === null) return;
    canvas.hidden = true;
    canvas.width = 0;
    canvas.height = 0;
  }

  #paint(): void {
    const canvas = this.#canvasOf();
    if (canvas === null || this.#painted === null) return;
    canvas.hidden = false;
    this.#watch(canvas);
    this.#size = sizeOf(canvas);
    this.#work?.abort();
    this.#work = new AbortController();
    const { covered: insets, ...painted } = this.#painted;
    void paintCanvas(canvas, { ...painted, insets, signal: this.#work.signal });
  }

  #watch(canvas: HTMLCanvasElement): void {
    if (this.#observer !== null) return;
    this.#observer = new ResizeObserver(() => {
      if (sizeOf(canvas) !== this.#size) this.#paint();
    });
    this.#observer.observe(canvas);
  }
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLCanvasElement): string => `${clientWidth} × ${clientHeight}`;
