// The signed graph that balance is about: who stands on which side of whom, by the net sign of their ties.
import type { ActorId, ClaimId } from '../../model/id.js';
import type { Sign } from '../../model/vocabulary.js';
import { compareIds, type TieId } from '../../model/relation-id.js';

/** What is known of a pair before signs are netted. */
export interface WeighedTie {
  readonly id: TieId;
  /** Sorted. */
  readonly actors: readonly [ActorId, ActorId];
  readonly positive: number;
  readonly negative: number;
  readonly claims: readonly ClaimId[];
}

export interface SignedTie extends WeighedTie {
  readonly sign: 1 | -1;
  /** Both signs are claimed: the heavier one counts. */
  readonly isMixed: boolean;
}

export interface SignedTies {
  /** Everybody with a signed tie, sorted by id. */
  readonly actors: readonly ActorId[];
  /** Sorted by their actors. */
  readonly ties: readonly SignedTie[];
  /** Ties whose two sides weigh the same: they take no part. */
  readonly cancelled: readonly WeighedTie[];
}

const byActors = (a: WeighedTie, b: WeighedTie): number =>
  compareIds(a.actors[0], b.actors[0]) || compareIds(a.actors[1], b.actors[1]);

// Sums of fractions that ought to cancel out may differ in their last digits.
const SAME = 1e-9;

function netSign({ positive, negative }: WeighedTie): Sign {
  const net = positive - negative;
  if (Math.abs(net) <= SAME * Math.max(positive, negative)) return 0;
  return net > 0 ? 1 : -1;
}

/** Neutral ties are left out without a word, for nothing of a sign is claimed of them. */
export function netTies(weighed: readonly WeighedTie[]): SignedTies {
  const ties: SignedTie[] = [];
  const cancelled: WeighedTie[] = [];
  for (const tie of weighed.toSorted(byActors)) {
    if (tie.positive === 0 && tie.negative === 0) continue;
    const sign = netSign(tie);
    if (sign === 0) cancelled.push(tie);
    else ties.push({ ...tie, sign, isMixed: tie.positive > 0 && tie.negative > 0 });
  }
  const actors = [...new Set(ties.flatMap((tie) => tie.actors))].toSorted(compareIds);
  return { actors, ties, cancelled };
}
