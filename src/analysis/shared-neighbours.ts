// Whom several actors have in common: the actors that have ties with two or more of them.
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';

export interface SharedNeighbour {
  readonly actor: ActorId;
  /** With how many of the given actors it has a tie; at least two. */
  readonly ties: number;
}

/** Whoever is tied to most of them first; of equals in the order of the dataset. The given actors are left out. */
export function sharedNeighbours({ nodes, ties }: ActorGraph, of: readonly ActorId[]): readonly SharedNeighbour[] {
  const given = new Set(of);
  const counts = new Map<ActorId, number>();
  for (const { actors } of ties.values()) {
    const [a, b] = actors;
    if (given.has(a) === given.has(b)) continue;
    const other = given.has(a) ? b : a;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...nodes.keys()]
    .map((actor) => ({ actor, ties: counts.get(actor) ?? 0 }))
    .filter(({ ties: count }) => count >= 2)
    .toSorted((a, b) => b.ties - a.ties);
}
