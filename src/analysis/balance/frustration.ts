// The line index of frustration: how few ties stand against the best division of actors into two camps.
// Harary, F. (1959), On the measurement of structural balance. Behavioral Science 4, 316–323; exact where branch and
// bound proves it, after Aref, S., Mason, A. J., Wilson, M. C. (2020), A modeling and computational study of the
// frustration index in signed networks. Networks 75, 95–110.
import type { ActorId } from '../../model/id.js';
import { takeSteps } from '../../model/take-steps.js';
import { blocksOf } from './blocks.js';
import { searchSides } from './search-sides.js';
import { matrixOf, type SignedEdge } from './signed-matrix.js';
import type { SignedTie, SignedTies } from './signed-ties.js';

/** Branches that may be looked at in each block before only bounds are given: seconds, whatever the graph. */
export const USUAL_BUDGET = 3000;

export interface Frustration {
  /** The number of ties against the camps; the true index where `exact`, else it may be lower, down to `lower`. */
  readonly index: number;
  readonly exact: boolean;
  readonly lower: number;
  /** Everybody with a signed tie, in one of two camps: friends mostly within, foes mostly between. Sorted by id. */
  readonly camps: readonly [readonly ActorId[], readonly ActorId[]];
  /** Hostile ties within a camp and cooperative ones between the two, in the order of the ties. */
  readonly against: readonly SignedTie[];
}

interface Relative {
  readonly node: number;
  readonly other: number;
  /** Whether both stand on the same side. */
  readonly same: boolean;
}

function* solveBlock(
  edges: readonly SignedEdge[],
  budget: number,
): Generator<void, { lower: number; sides: Map<number, number> }> {
  const nodes = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].toSorted((a, b) => a - b);
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const local = edges.map(({ source, target, sign }) => ({
    source: indexOf.get(source) ?? 0,
    target: indexOf.get(target) ?? 0,
    sign,
  }));
  const { sides, lower } = yield* searchSides(matrixOf(nodes.length, local), budget);
  return { lower, sides: new Map(nodes.map((node, index) => [node, sides[index] ?? 1])) };
}

/** Sides of the whole from the sides within blocks; the lowest node of each connected part stands on side 1. */
function joinBlocks(order: number, blocks: readonly ReadonlyMap<number, number>[]): Int8Array {
  const relations = Array.from({ length: order }, (): Relative[] => []);
  for (const block of blocks) {
    const [first] = block;
    if (first === undefined) continue;
    for (const [node, side] of block) {
      if (node === first[0]) continue;
      const same = side === first[1];
      relations[node]?.push({ node, other: first[0], same });
      relations[first[0]]?.push({ node: first[0], other: node, same });
    }
  }
  const sides = new Int8Array(order);
  for (let root = 0; root < order; root += 1) {
    if (sides[root] !== 0) continue;
    sides[root] = 1;
    const queue = [root];
    for (const node of queue) {
      for (const { other, same } of relations[node] ?? []) {
        if (sides[other] !== 0) continue;
        sides[other] = (sides[node] ?? 1) * (same ? 1 : -1);
        queue.push(other);
      }
    }
  }
  return sides;
}

/** Yields now and then, so that whoever runs it can pause or give up. The same answer whatever the order of the ties. */
export function* frustrationSteps({ actors, ties }: SignedTies, budget = USUAL_BUDGET): Generator<void, Frustration> {
  const indexOf = new Map(actors.map((actor, index) => [actor, index]));
  const edges = ties.map(({ actors: [a, b], sign }) => ({
    source: indexOf.get(a) ?? 0,
    target: indexOf.get(b) ?? 0,
    sign,
  }));
  let lower = 0;
  const solved: ReadonlyMap<number, number>[] = [];
  for (const block of blocksOf(actors.length, edges)) {
    const found = yield* solveBlock(block, budget);
    lower += found.lower;
    solved.push(found.sides);
  }
  const sides = joinBlocks(actors.length, solved);
  const sideOf = (actor: ActorId): number => sides[indexOf.get(actor) ?? 0] ?? 1;
  const against = ties.filter(({ actors: [a, b], sign }) => sideOf(a) * sideOf(b) !== sign);
  return {
    index: against.length,
    exact: lower === against.length,
    lower,
    camps: [actors.filter((actor) => sideOf(actor) === 1), actors.filter((actor) => sideOf(actor) === -1)],
    against,
  };
}

export const frustrationOf = (ties: SignedTies, budget = USUAL_BUDGET): Frustration =>
  takeSteps(frustrationSteps(ties, budget));
