// A place for every actor of a dataset: its stored one, or one on a spiral around those that are stored.
// Places do not depend on the lens, so that hiding an actor moves nobody. Better layouts are computed elsewhere.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';

// Vogel's spiral (Vogel, H. 1979, Mathematical Biosciences 44, 179–189): successive places turn by the golden angle,
// and every place has the same room around it.
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Gives neighbours about 100 units. */
const SPREAD = 60;
/** Between the outermost stored actor and the innermost place of the spiral. */
const MARGIN = 120;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle of the stored actors and the radius that keeps clear of them. */
function clearing(stored: readonly Point[]): { readonly x: number; readonly y: number; readonly radius: number } {
  if (stored.length === 0) return { x: 0, y: 0, radius: 0 };
  const x = mean(stored.map((point) => point[0]));
  const y = mean(stored.map((point) => point[1]));
  return { x, y, radius: Math.max(...stored.map((point) => Math.hypot(point[0] - x, point[1] - y))) + MARGIN };
}

/** In the order of the dataset. Stored places of actors the dataset does not have are left out. */
export function placeActors(data: IndexedDataset): ReadonlyMap<ActorId, Point> {
  const ids = [...data.actors.keys()];
  const stored = ids.map((id) => data.layout.get(id)).filter((point) => point !== undefined);
  const { x, y, radius } = clearing(stored);
  let nth = 0;
  const next = (): Point => {
    const distance = Math.hypot(radius, SPREAD * Math.sqrt(nth + 0.5));
    const angle = nth * GOLDEN_ANGLE;
    nth += 1;
    return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
  };
  return new Map(ids.map((id) => [id, data.layout.get(id) ?? next()]));
}
