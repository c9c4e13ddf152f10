// Good sides without proof: many starts, each bettered by changing one node at a time until no change helps.
// What it finds is an upper bound, from which the proof in `search-sides.ts` starts.
import { seededRandom } from '../../model/seeded-random.js';
import { against, type SignedMatrix } from './signed-matrix.js';

const SEED = 1;
const RANDOM_STARTS = 60;

export type Sides = Int8Array;

export interface SidesFound {
  readonly sides: Sides;
  /** The weight against them. */
  readonly lost: number;
}

/** Changes nodes, the most rewarding first, while that lowers the weight against the sides. */
function descend({ order, weights }: SignedMatrix, sides: Sides): void {
  const gain = new Float64Array(order);
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j < order; j += 1)
      gain[i] = (gain[i] ?? 0) - (weights[i * order + j] ?? 0) * (sides[i] ?? 1) * (sides[j] ?? 1);
  }
  for (;;) {
    let best = 0;
    for (let i = 1; i < order; i += 1) if ((gain[i] ?? 0) > (gain[best] ?? 0)) best = i;
    if ((gain[best] ?? 0) <= 0) return;
    sides[best] = -(sides[best] ?? 1);
    gain[best] = -(gain[best] ?? 0);
    for (let j = 0; j < order; j += 1) {
      if (j === best) continue;
      gain[j] = (gain[j] ?? 0) - 2 * (weights[best * order + j] ?? 0) * (sides[best] ?? 1) * (sides[j] ?? 1);
    }
  }
}

/** Everybody on the side that the way from the root along the heaviest edges tells. */
function alongTree({ order, weights }: SignedMatrix, root: number): Sides {
  const sides = new Int8Array(order);
  sides[root] = 1;
  const queue = [root];
  for (const node of queue) {
    for (let other = 0; other < order; other += 1) {
      const weight = weights[node * order + other] ?? 0;
      if (weight === 0 || sides[other] !== 0) continue;
      sides[other] = (sides[node] ?? 1) * Math.sign(weight);
      queue.push(other);
    }
  }
  return sides.map((side) => (side === 0 ? 1 : side));
}

/** The first node stands on side +1. The same sides every time. */
export function improveSides(matrix: SignedMatrix): SidesFound {
  const { order } = matrix;
  const random = seededRandom(SEED);
  let best: SidesFound = { sides: new Int8Array(order).fill(1), lost: Number.POSITIVE_INFINITY };
  for (let start = 0; start < order + RANDOM_STARTS; start += 1) {
    const sides =
      start < order ? alongTree(matrix, start) : Int8Array.from({ length: order }, () => (random() < 0.5 ? -1 : 1));
    descend(matrix, sides);
    const lost = against(matrix, sides);
    if (lost < best.lost) best = { sides, lost };
  }
  const [first = 1] = best.sides;
  return { sides: best.sides.map((side) => side * first), lost: best.lost };
}
