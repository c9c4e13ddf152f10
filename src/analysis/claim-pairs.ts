// Steps 2 to 4 of the pipeline for one claim: its parties folded, expanded to pairs, inner pairs set aside.
import type { Claim } from '../model/claim.js';
import type { ActorId } from '../model/id.js';

export interface ClaimPairs {
  /** Pairs of two different nodes; a pair may come more than once. */
  readonly pairs: readonly (readonly [source: ActorId, target: ActorId])[];
  /** Nodes the claim relates to themselves, each once. */
  readonly internal: readonly ActorId[];
  /** Where `to` is empty a claim has no direction. */
  readonly directed: boolean;
}

/** Who of the parties stands where; those the dataset does not know are left out. */
function foldParties(ids: readonly ActorId[], fold: ReadonlyMap<ActorId, ActorId>): readonly ActorId[] {
  const folded: ActorId[] = [];
  for (const id of ids.length < 2 ? ids : new Set(ids)) {
    const node = fold.get(id);
    if (node !== undefined) folded.push(node);
  }
  return folded;
}

export function claimPairs(claim: Claim, fold: ReadonlyMap<ActorId, ActorId>): ClaimPairs {
  const from = foldParties(claim.from, fold);
  const to = foldParties(claim.to, fold);
  const relatesAll = claim.to.length === 0;
  const pairs: [ActorId, ActorId][] = [];
  const internal: ActorId[] = [];
  let done = 0;
  for (const a of from) {
    done += 1;
    for (const b of relatesAll ? from.slice(done) : to) {
      if (a !== b) pairs.push([a, b]);
      else if (!internal.includes(a)) internal.push(a);
    }
  }
  return { pairs, internal, directed: claim.directed && !relatesAll };
}
