// The pairs of actors that a claim relates: every `from` with every `to`, or without `to` every pair of `from`.
import { relationId, type RelationId } from '../model/relation-id.js';
import type { Claim } from '../model/claim.js';

/** How many pairs a claim makes, before any rolling up. */
export const countPairs = ({ from, to }: Claim): number =>
  to.length > 0 ? from.length * to.length : (from.length * (from.length - 1)) / 2;

/** The relations a claim stands in, before any rolling up. */
export function* claimPairs({ type, from, to, directed }: Claim): Iterable<RelationId> {
  for (const [at, actor] of from.entries()) {
    const others = to.length > 0 ? to : from.slice(at + 1);
    for (const other of others) yield relationId(type, actor, other, directed);
  }
}
