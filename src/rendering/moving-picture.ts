// Moves the picture of a large Scene as one picture, by CSS, while the reader pans or zooms, and has it drawn anew when
// it has come to rest. A small Scene is drawn anew in every frame, which needs none of this.
import type { Core } from 'cytoscape';
import type { RendererControl } from './cytoscape-internals.js';
import type { Viewport } from '../model/looks/viewport.js';

export class MovingPicture {
  readonly #renderer: RendererControl;
  /** The layer of Cytoscape's canvases; not the surface, by whose place Cytoscape reckons. */
  readonly #layer: HTMLElement | null;
  /** What the canvases show. */
  #drawn: Viewport;
  #isMoving = false;

  constructor(core: Core, surface: HTMLElement, renderer: RendererControl) {
    const present = (): Viewport => ({ zoom: core.zoom(), pan: { ...core.pan() } });
    this.#renderer = renderer;
    this.#layer = surface.querySelector('div');
    this.#drawn = present();
    core.on('render', () => {
      this.#drawn = present();
      this.#layer?.style.removeProperty('transform');
    });
  }

  move({ zoom, pan }: Viewport): void {
    if (this.#layer === null) return;
    if (!this.#isMoving) this.#renderer.setPaused(true);
    this.#isMoving = true;
    const scale = zoom / this.#drawn.zoom;
    const [dx, dy] = [pan.x - this.#drawn.pan.x * scale, pan.y - this.#drawn.pan.y * scale];
    this.#layer.style.transformOrigin = '0 0';
    this.#layer.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${dx}, ${dy})`;
  }

  rest(): void {
    if (this.#isMoving) this.#renderer.setPaused(false);
    this.#isMoving = false;
  }
}
