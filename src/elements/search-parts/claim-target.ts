// What choosing a claim selects: its relation where the picture shows it, or else the actors it relates.
import { claimPairs } from '../../analysis/claim-pairs.js';
import type { Claim } from '../../model/claim.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { relationId } from '../../model/relation-id.js';
import { selectActors, type Selection } from '../../model/selection.js';

export interface ClaimTarget {
  readonly selection: Selection;
  /** Whether the claim stands in a relation of the picture. */
  readonly isShown: boolean;
}

/** `fold`: which actor each actor counts as under the lens of the graph. */
export function claimTarget(claim: Claim, graph: ActorGraph, fold: ReadonlyMap<ActorId, ActorId>): ClaimTarget {
  const { pairs, internal, directed } = claimPairs(claim, fold);
  const relations = pairs.map(([source, target]) => relationId(claim.type, source, target, directed));
  const shown = relations.find((id) => graph.relations.get(id)?.claims.includes(claim.id));
  if (shown !== undefined) return { selection: { kind: 'relation', relation: shown }, isShown: true };
  return { selection: selectActors(...(pairs[0] ?? internal.slice(0, 1))), isShown: false };
}
