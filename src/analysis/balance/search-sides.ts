// Proves how little weight can stand against two sides, by branch and bound: one node after the other is put on either
// side and melted into the first; a branch ends where a lower bound says that it cannot be better than what is known.
import { improveSides, type Sides, type SidesFound } from './improve-sides.js';
import { triangleBound } from './negative-triangles.js';
import { melt, type SignedMatrix } from './signed-matrix.js';
import { spectralBound } from './spectral-bound.js';

const ROOT_ROUNDS = 120;
const BRANCH_ROUNDS = 12;

/** Below this order, trying all sides is quicker than an eigenvalue. */
const SPECTRAL_ORDER = 9;

export interface SidesProved extends SidesFound {
  /** No sides have less weight against them than this. */
  readonly lower: number;
}

interface Branch {
  readonly matrix: SignedMatrix;
  /** Which nodes of the whole graph those of the matrix are; the first stands for all that are placed. */
  readonly nodes: readonly number[];
  readonly sides: Sides;
  readonly lost: number;
  /** A bound that the branch it came from has been given: it holds for both halves. */
  readonly lower: number;
}

function lowerBound({ matrix, lost }: Branch, best: number, rounds: number): number {
  const enough = best - lost - 1;
  const cheap = triangleBound(matrix);
  if (cheap > enough || matrix.order < SPECTRAL_ORDER) return lost + cheap;
  return lost + Math.max(cheap, spectralBound(matrix, { rounds, enough }));
}

/** The node most tied to those that are placed: what follows from it is known soonest. */
function nextNode({ order, weights }: SignedMatrix): number {
  const urgency = (node: number): number => {
    let degree = 0;
    for (let other = 1; other < order; other += 1) degree += Math.abs(weights[node * order + other] ?? 0);
    return Math.abs(weights[node] ?? 0) * order + degree;
  };
  let next = 1;
  for (let node = 2; node < order; node += 1) if (urgency(node) > urgency(next)) next = node;
  return next;
}

function place(branch: Branch, node: number, side: 1 | -1, lower: number): Branch {
  const { rest, lost } = melt(branch.matrix, node, side);
  const sides = branch.sides.slice();
  sides[branch.nodes[node] ?? 0] = side;
  return {
    matrix: rest,
    nodes: branch.nodes.filter((_, index) => index !== node),
    sides,
    lost: branch.lost + lost,
    lower,
  };
}

/**
 * The sides with the least weight against them, the first node on +1. Yields after every branch, so that whoever runs
 * it can pause or give up; after `budget` branches it gives up itself, with the lower bound proved so far.
 */
export function* searchSides(matrix: SignedMatrix, budget: number): Generator<void, SidesProved> {
  let best = improveSides(matrix);
  const nodes = Array.from({ length: matrix.order }, (_, index) => index);
  const whole: Branch = { matrix, nodes, sides: new Int8Array(matrix.order).fill(1), lost: 0, lower: 0 };
  const root = lowerBound(whole, best.lost, ROOT_ROUNDS);
  const open: Branch[] = [{ ...whole, lower: root }];
  for (let count = 0; count < budget; count += 1) {
    const branch = open.pop();
    if (branch === undefined) return { ...best, lower: best.lost };
    if (branch.lower >= best.lost) continue;
    if (branch.matrix.order === 1) {
      if (branch.lost < best.lost) best = { sides: branch.sides, lost: branch.lost };
      continue;
    }
    const isRoot = branch.matrix.order === matrix.order;
    const lower = isRoot ? root : Math.max(branch.lower, lowerBound(branch, best.lost, BRANCH_ROUNDS));
    if (lower < best.lost) {
      const node = nextNode(branch.matrix);
      const side = (branch.matrix.weights[node] ?? 0) < 0 ? -1 : 1;
      open.push(place(branch, node, side === 1 ? -1 : 1, lower), place(branch, node, side, lower));
    }
    yield;
  }
  const lower = open.reduce((least, branch) => Math.min(least, branch.lower), best.lost);
  return { ...best, lower };
}
