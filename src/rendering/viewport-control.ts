// Moves the picture within its container and tells when it has come to rest. Keeps a fitted picture fitted when the
// container changes its size, and otherwise its middle in the middle.
import type { Core } from 'cytoscape';
import type { Bounds, Insets, Size, Viewport } from '../model/looks/viewport.js';
import { centerViewport, clampZoom, openRoom, zoomAbout } from '../model/looks/viewport.js';
import type { Vector } from '../model/strand-geometry.js';
import { MOVE_MS, tween } from './tween.js';

/** Milliseconds without movement after which the picture is at rest. */
const REST_MS = 140;

export interface FitWish {
  readonly padding: number | undefined;
  readonly insets: Partial<Insets>;
}

export interface ViewportHost {
  readonly core: Core;
  readonly reducedMotion: () => boolean;
  /** The viewport that shows the whole Scene. */
  readonly fitted: (size: Size, wish: FitWish) => Viewport;
  readonly onMove: (viewport: Viewport) => void;
  readonly onRest: (viewport: Viewport, how: { readonly byReader: boolean; readonly isFitted: boolean }) => void;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

export class ViewportControl {
  readonly #host: ViewportHost;
  #size: Size = { width: 0, height: 0 };
  #insets: Partial<Insets> = {};
  /** Where the picture is going; null when it goes nowhere. */
  #target: Viewport | null = null;
  #stop = (): void => {};
  #rest: ReturnType<typeof setTimeout> | undefined;
  #byReader = false;
  /** The padding of the fit the picture is still in. */
  #fitted: number | undefined | null = null;

  constructor(host: ViewportHost) {
    this.#host = host;
    host.core.on('viewport', this.#onMove);
    host.core.on('dragpan', this.#onReader);
  }

  get size(): Size {
    return this.#size;
  }

  present(): Viewport {
    const { core } = this.#host;
    const { x, y } = core.pan();
    return { zoom: core.zoom(), pan: { x, y } };
  }

  fit(padding?: number, animate = true): void {
    this.#fitted = padding;
    if (this.#hasSize()) this.#go(this.#host.fitted(this.#size, { padding, insets: this.#insets }), animate);
  }

  /** After a change of what the fit depends on: does nothing to a picture that was moved. */
  refit(animate: boolean): void {
    if (this.#fitted !== null) this.fit(this.#fitted, animate);
  }

  setInsets(insets: Partial<Insets>): void {
    const before = this.#insets;
    this.#insets = { ...insets };
    if (SIDES.some((side) => (insets[side] ?? 0) !== (before[side] ?? 0))) this.refit(true);
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#size.width / 2, y: this.#size.height / 2 };
    this.#leaveFit();
    this.#go(zoomAbout(this.#target ?? this.present(), factor, middle), true);
  }

  /** As a wheel does it: at once. */
  zoomAbout(factor: number, point: Vector): void {
    this.#onReader();
    this.#go(zoomAbout(this.present(), factor, point), false);
  }

  panBy(dx: number, dy: number, byReader = false): void {
    if (byReader) this.#onReader();
    this.#leaveFit();
    const { zoom, pan } = this.present();
    this.#go({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } }, false);
  }

  center(bounds: Bounds): void {
    if (!this.#hasSize()) return;
    this.#leaveFit();
    this.#go(centerViewport(this.present(), bounds, openRoom(this.#size, this.#insets)), true);
  }

  set({ zoom, pan }: Viewport): void {
    this.#leaveFit();
    this.#go({ zoom: clampZoom(zoom), pan }, false);
  }

  resize(size: Size): void {
    const before = this.#size;
    if (size.width === before.width && size.height === before.height) return;
    this.#size = size;
    this.#host.core.resize();
    if (!this.#hasSize()) return;
    if (this.#fitted !== null) this.refit(false);
    else if (before.width > 0) {
      const { zoom, pan } = this.#target ?? this.present();
      const shift = { x: (size.width - before.width) / 2, y: (size.height - before.height) / 2 };
      this.#go({ zoom, pan: { x: pan.x + shift.x, y: pan.y + shift.y } }, false);
    }
  }

  destroy(): void {
    this.#stop();
    clearTimeout(this.#rest);
  }

  #hasSize(): boolean {
    return this.#size.width > 0 && this.#size.height > 0;
  }

  #leaveFit(): void {
    this.#fitted = null;
  }

  #go(to: Viewport, animate: boolean): void {
    const { core, reducedMotion } = this.#host;
    this.#stop();
    const from = this.present();
    const set = ({ zoom, pan }: Viewport): void => {
      core.viewport({ zoom, pan: { ...pan } });
    };
    if (!animate || reducedMotion()) {
      this.#target = null;
      set(to);
      return;
    }
    this.#target = to;
    this.#stop = tween(MOVE_MS, (share) => {
      if (share === 1) this.#target = null;
      set({
        zoom: between(from.zoom, to.zoom, share),
        pan: { x: between(from.pan.x, to.pan.x, share), y: between(from.pan.y, to.pan.y, share) },
      });
    });
  }

  readonly #onReader = (): void => {
    this.#byReader = true;
    this.#leaveFit();
    // The reader's hand wins over a movement under way.
    if (this.#target !== null) this.#stop();
    this.#target = null;
  };

  readonly #onMove = (): void => {
    this.#host.onMove(this.present());
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const byReader = this.#byReader;
      this.#byReader = false;
      this.#host.onRest(this.present(), { byReader, isFitted: this.#fitted !== null });
    }, REST_MS);
  };
}
