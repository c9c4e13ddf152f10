// The nearest free place to where an actor would like to stand, among circles that do not give way.
import type { Point } from '../model/dataset.js';

export interface Occupied {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Clear distance between two rims. */
const GAP = 22;

/** Places tried lie so far apart, in scene units, on Vogel's spiral (see `place-actors.ts`). */
const SPREAD = 14;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function freePlace([x, y]: Point, radius: number, occupied: readonly Occupied[]): Point {
  for (let nth = 0; ; nth++) {
    const distance = SPREAD * Math.sqrt(nth);
    const place = { x: x + distance * Math.cos(nth * GOLDEN_ANGLE), y: y + distance * Math.sin(nth * GOLDEN_ANGLE) };
    const isFree = occupied.every(
      (other) => Math.hypot(place.x - other.x, place.y - other.y) >= radius + other.radius + GAP,
    );
    if (isFree) return [place.x, place.y];
  }
}
