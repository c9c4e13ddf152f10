// Actors in the order of a measure, ties sharing a rank.
import type { ActorId } from '../model/id.js';
import { compareIds } from '../model/relation-id.js';

export interface RankedActor {
  readonly actor: ActorId;
  readonly value: number;
  /** From 1; after two actors that share rank 2 comes rank 4. */
  readonly rank: number;
}

// The same value reached by two ways of adding up may differ in its last digits.
const SAME = 1e-9;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));

/** The greatest value first; within a rank by id. */
export function rankActors(values: ReadonlyMap<ActorId, number>): readonly RankedActor[] {
  const sorted = [...values].toSorted(([a, m], [b, n]) => n - m || compareIds(a, b));
  const ranked: { actor: ActorId; value: number; rank: number }[] = [];
  for (const [index, [actor, value]] of sorted.entries()) {
    const before = ranked.at(-1);
    const rank = before !== undefined && isSame(before.value, value) ? before.rank : index + 1;
    ranked.push({ actor, value, rank });
  }
  return ranked.toSorted((a, b) => a.rank - b.rank || compareIds(a.actor, b.actor));
}
