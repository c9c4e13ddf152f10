// The degree of drawn actors, without loading any measure: what the first picture sizes its nodes by.
// The same numbers as the measure `degree` in its usual projection; a test holds the two together.
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';

/** From 0 to 1. Ties of nothing but denied claims do not count. */
export function degreeOfTies({ nodes, isolated, ties, relations }: ActorGraph): ReadonlyMap<ActorId, number> {
  const others = nodes.size + isolated.length - 1;
  const degrees = new Map([...nodes.keys()].map((id) => [id, 0]));
  for (const tie of ties.values()) {
    if (!tie.relations.some((id) => (relations.get(id)?.statements ?? 0) > 0)) continue;
    for (const id of tie.actors) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return new Map([...degrees].map(([id, degree]) => [id, degree / others]));
}
