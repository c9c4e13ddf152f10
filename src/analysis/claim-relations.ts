// Where a claim stands in the present graph: the relations that are made of it, among others.
import type { ActorGraph, Relation } from '../model/graph.js';
import type { ClaimId } from '../model/id.js';
import type { Selection } from '../model/selection.js';

const NONE: readonly Relation[] = [];

const known = new WeakMap<ActorGraph, ReadonlyMap<ClaimId, readonly Relation[]>>();

function relationsByClaim(graph: ActorGraph): ReadonlyMap<ClaimId, readonly Relation[]> {
  const found = new Map<ClaimId, Relation[]>();
  for (const relation of graph.relations.values()) {
    for (const claim of relation.claims) {
      const relations = found.get(claim);
      if (relations === undefined) found.set(claim, [relation]);
      else relations.push(relation);
    }
  }
  known.set(graph, found);
  return found;
}

/** The relations a claim stands in, in the order of the graph; none for a claim that the lens does not show. */
export const relationsOfClaim = (graph: ActorGraph, claim: ClaimId): readonly Relation[] =>
  (known.get(graph) ?? relationsByClaim(graph)).get(claim) ?? NONE;

/** A selection in terms of what a graph shows: a claim as its relations, anything else as it is. */
export const shownSelections = (graph: ActorGraph, selection: Selection): readonly Selection[] =>
  selection.kind === 'claim'
    ? relationsOfClaim(graph, selection.claim).map(({ id }) => ({ kind: 'relation', relation: id }))
    : [selection];
