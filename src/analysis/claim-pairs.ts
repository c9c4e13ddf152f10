// Steps 2 to 4 of the pipeline for one claim: its parties folded, expanded to pairs, inner pairs set aside.
import type { Claim } from '../model/claim.js';
import type { ActorId } from '../model/id.js';

export interface ClaimPairs {
  /** Pairs of two different nodes; a pair may come more than once. */
  readonly pairs: readonly (readonly [source: ActorId, target: ActorId])[];
  /** Nodes the claim relates to themselves. */
  readonly internal: ReadonlySet<ActorId>;
  /** Where `to` is empty a claim has no direction. */
  readonly directed: boolean;
}

const everyPair = (parties: readonly ActorId[]): [ActorId, ActorId][] =>
  parties.flatMap((a, index) => parties.slice(index + 1).map((b): [ActorId, ActorId] => [a, b]));

const everyCrossing = (from: readonly ActorId[], to: readonly ActorId[]): [ActorId, ActorId][] =>
  from.flatMap((a) => to.map((b): [ActorId, ActorId] => [a, b]));

/** Parties the dataset does not know are left out. */
export function claimPairs(claim: Claim, fold: ReadonlyMap<ActorId, ActorId>): ClaimPairs {
  const folded = (ids: readonly ActorId[]): ActorId[] =>
    [...new Set(ids)].map((id) => fold.get(id)).filter((id) => id !== undefined);
  const from = folded(claim.from);
  const all = claim.to.length === 0 ? everyPair(from) : everyCrossing(from, folded(claim.to));
  return {
    pairs: all.filter(([a, b]) => a !== b),
    internal: new Set(all.filter(([a, b]) => a === b).map(([a]) => a)),
    directed: claim.directed && claim.to.length > 0,
  };
}
