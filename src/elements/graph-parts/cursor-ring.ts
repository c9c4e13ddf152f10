// Lays the ring around the actor under the cursor, and the caption beside the strand under it, frame by frame while
// the picture moves: panning, zooming and gliding go on without an update of the element.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeTooltip } from './place-tooltip.js';

/** CSS pixels in the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface CursorPlaces {
  /** Null where the actor is not shown. */
  readonly actor: Place | null;
  /** Of the strand; null where the cursor stands on none. */
  readonly ends: readonly [Place | null, Place | null] | null;
}

/** The ring stands this far outside the actor's rim, in CSS pixels. */
const RING_GAP = 5;

/** Frames without movement after which the picture is taken to be at rest. */
const REST_FRAMES = 30;

export class CursorRing implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #places: () => CursorPlaces;
  #frame = 0;
  #still = 0;
  #laid = '';

  constructor(host: ReactiveControllerHost & HTMLElement, places: () => CursorPlaces) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Lays now, and as long as anything moves. */
  follow(): void {
    this.#still = 0;
    this.#lay();
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#onFrame);
  }

  readonly #onFrame = (): void => {
    const isLaid = this.#lay();
    this.#frame = isLaid && this.#still < REST_FRAMES ? requestAnimationFrame(this.#onFrame) : 0;
  };

  /** False where there is no ring to lay. */
  #lay(): boolean {
    const ring = this.#host.shadowRoot?.querySelector<HTMLElement>('.cursor');
    if (ring == null) return false;
    const places = this.#places();
    const laid = JSON.stringify(places);
    this.#still = laid === this.#laid ? this.#still + 1 : 0;
    this.#laid = laid;
    this.#layRing(ring, places.actor);
    this.#layCaption(places.ends);
    return true;
  }

  #layRing(ring: HTMLElement, place: Place | null): void {
    ring.hidden = place === null;
    if (place === null) return;
    const size = `${2 * (place.radius + RING_GAP)}px`;
    ring.style.setProperty('inline-size', size);
    ring.style.setProperty('block-size', size);
    ring.style.setProperty('left', `${place.x}px`);
    ring.style.setProperty('top', `${place.y}px`);
  }

  #layCaption(ends: CursorPlaces['ends']): void {
    const caption = this.#host.shadowRoot?.querySelector<HTMLElement>('.caption');
    const [from, to] = ends ?? [];
    if (caption == null) return;
    caption.hidden = from == null || to == null;
    if (from != null && to != null) placeTooltip(caption, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  }
}
