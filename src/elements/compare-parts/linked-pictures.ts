// Several pictures with one view: what moves, zooms or points in one does so in all. They are painted, not drawn by
// Cytoscape: nothing in them can be dragged.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fitScene } from '../../model/looks/fit-scene.js';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import { clampZoom, zoomAbout, type Viewport } from '../../model/looks/viewport.js';
import type { Emphasis, Scene } from '../../model/scene.js';
import type { Vector } from '../../model/strand-geometry.js';
import type { GraphTarget } from '../../rendering/graph-events.js';
import { hitScene } from '../../rendering/hit-test.js';
import { createMeasure } from '../../rendering/measure-text.js';
import { paintCanvas } from '../../rendering/paint-scene.js';

export interface LinkedPicture {
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
  readonly theme: GraphTheme;
  readonly emphasis: Emphasis;
}

/** CSS pixels around a strand in which a click still means it. */
const REACH = 8;
const PAN_STEP = 40;
const ZOOM_STEP = 1.25;

/** A pointer that has moved less has clicked. */
const CLICK_SLOP = 4;

export class LinkedPictures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onPick: (target: GraphTarget | null) => void;
  #pictures: readonly LinkedPicture[] = [];
  /** What is shown whole where nobody has moved the view. */
  #whole: Scene | null = null;
  #flags = true;
  #viewport: Viewport | null = null;
  #observer: ResizeObserver | null = null;
  #watched: HTMLCanvasElement | null = null;
  #work = new AbortController();
  #drag: { readonly from: Vector; last: Vector; moved: boolean } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, onPick: (target: GraphTarget | null) => void) {
    this.#host = host;
    this.#onPick = onPick;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#work.abort();
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = null;
    this.#pictures = [];
  }

  /** To be called when the canvases are in place. `whole`: what the view is fitted to. */
  show(pictures: readonly LinkedPicture[], whole: Scene, flags: boolean): void {
    if (whole !== this.#whole) this.#viewport = null;
    this.#pictures = pictures;
    this.#whole = whole;
    this.#flags = flags;
    this.#watch(pictures[0]?.canvas ?? null);
    this.#paint();
  }

  fit(): void {
    this.#viewport = null;
    this.#paint();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.#actOf(event.key);
    if (act === null) return;
    event.preventDefault();
    act();
  };

  readonly onWheel = {
    handleEvent: (event: WheelEvent): void => {
      // The wheel is the page's, but with a modifier, or in a picture that has the focus.
      const isOurs = event.ctrlKey || event.metaKey || this.#host.shadowRoot?.activeElement === event.currentTarget;
      if (!isOurs) return;
      event.preventDefault();
      this.#zoom(Math.exp(-event.deltaY / 300), { x: event.offsetX, y: event.offsetY });
    },
    passive: false,
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    this.#drag = { from: point, last: point, moved: false };
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag === null) return;
    const point = { x: event.clientX, y: event.clientY };
    drag.moved ||= Math.hypot(point.x - drag.from.x, point.y - drag.from.y) > CLICK_SLOP;
    if (drag.moved) this.#pan(point.x - drag.last.x, point.y - drag.last.y);
    drag.last = point;
  };

  readonly onPointerUp = (): void => {
    // The click that follows has to know whether it was one.
    setTimeout(() => (this.#drag = null));
  };

  readonly onClick = (event: MouseEvent): void => {
    if (this.#drag?.moved === true) return;
    const picture = this.#pictures.find(({ canvas }) => canvas === event.currentTarget);
    const viewport = this.#present();
    if (picture === undefined || viewport === null) return;
    const { zoom, pan } = viewport;
    const point = { x: (event.offsetX - pan.x) / zoom, y: (event.offsetY - pan.y) / zoom };
    this.#onPick(hitScene(picture.scene, point, REACH / zoom));
  };

  #actOf(key: string): (() => void) | null {
    switch (key) {
      case '+':
      case '=':
        return () => this.#zoom(ZOOM_STEP);
      case '-':
        return () => this.#zoom(1 / ZOOM_STEP);
      case '0':
        return () => this.fit();
      case 'ArrowLeft':
        return () => this.#pan(PAN_STEP, 0);
      case 'ArrowRight':
        return () => this.#pan(-PAN_STEP, 0);
      case 'ArrowUp':
        return () => this.#pan(0, PAN_STEP);
      case 'ArrowDown':
        return () => this.#pan(0, -PAN_STEP);
      default:
        return null;
    }
  }

  #size(): { readonly width: number; readonly height: number } {
    const canvas = this.#pictures[0]?.canvas;
    return { width: canvas?.clientWidth ?? 0, height: canvas?.clientHeight ?? 0 };
  }

  #present(): Viewport | null {
    const picture = this.#pictures[0];
    if (picture === undefined || this.#whole === null) return null;
    const { font, textScale } = picture.theme;
    return (
      this.#viewport ?? fitScene(this.#whole, this.#size(), { measure: createMeasure(font), textScale, padding: 10 })
    );
  }

  #pan(x: number, y: number): void {
    const present = this.#present();
    if (present === null) return;
    this.#viewport = { ...present, pan: { x: present.pan.x + x, y: present.pan.y + y } };
    this.#paint();
  }

  #zoom(factor: number, about?: Vector): void {
    const present = this.#present();
    if (present === null) return;
    const { width, height } = this.#size();
    const within = clampZoom(present.zoom * factor) / present.zoom;
    this.#viewport = zoomAbout(present, within, about ?? { x: width / 2, y: height / 2 });
    this.#paint();
  }

  #watch(canvas: HTMLCanvasElement | null): void {
    if (canvas === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = canvas;
    if (canvas === null) return;
    let size = '';
    this.#observer = new ResizeObserver(() => {
      const { width, height } = this.#size();
      // The first report is of the size it is painted in already.
      if (size !== '' && size !== `${width} ${height}`) this.#paint();
      size = `${width} ${height}`;
    });
    this.#observer.observe(canvas);
  }

  #paint(): void {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    const viewport = this.#present() ?? undefined;
    for (const { canvas, scene, theme, emphasis } of this.#pictures) {
      if (canvas.clientWidth === 0) continue;
      void paintCanvas(canvas, { scene, theme, emphasis, viewport, flags: this.#flags, signal });
    }
  }
}
