// How much the claims of a relation weigh, and how much of it is cooperative or hostile.
//
// One rule for all weightings: claims that are one unit (a statement, a claim, an origin, the whole relation) together
// count once, each an equal part of it, times its own weight. Denied claims weigh nothing. Claims without a source
// are together one origin.
import type { SourceId } from '../model/id.js';
import type { Lens, Weighting } from '../model/lens.js';
import { compareIds } from '../model/relation-id.js';
import type { Sign } from '../model/vocabulary.js';
import type { ClaimFacts } from './claim-facts.js';

/** The factor by which each source counts; a source that is not named counts as it stands. */
export type SourceScale = ReadonlyMap<SourceId, number>;

export interface Weights {
  readonly weight: number;
  readonly positive: number;
  readonly negative: number;
}

const UNIT_OF: Readonly<Record<Weighting, (facts: ClaimFacts) => string>> = {
  statements: ({ statement }) => statement,
  claims: ({ claim }) => claim.id,
  sources: ({ origin }) => origin,
  none: () => '',
};

interface Share {
  readonly facts: ClaimFacts;
  /** Number of claims in its unit. */
  readonly among: number;
}

/** Sorted by id, so that sums of fractions do not depend on the order of the dataset. */
function sharesOf(claims: readonly ClaimFacts[], weighting: Weighting): readonly Share[] {
  const unitOf = UNIT_OF[weighting];
  const counting = claims.filter(({ denied }) => !denied);
  if (counting.length < 2) return counting.map((facts) => ({ facts, among: 1 }));
  const sizes = new Map<string, number>();
  for (const facts of counting) sizes.set(unitOf(facts), (sizes.get(unitOf(facts)) ?? 0) + 1);
  return counting
    .toSorted((a, b) => compareIds(a.claim.id, b.claim.id))
    .map((facts) => ({ facts, among: sizes.get(unitOf(facts)) ?? 1 }));
}

/** With `none` every relation is alike, whatever an imported claim weighs. */
const ownWeight = ({ claim }: ClaimFacts, weighting: Weighting): number =>
  weighting === 'none' ? 1 : (claim.weight ?? 1);

/** Sums up whole parts first, so that three thirds are one. */
function sumShares(shares: readonly Share[], weighOne: (facts: ClaimFacts) => number): number {
  const [first] = shares;
  if (first === undefined) return 0;
  if (shares.length === 1) return weighOne(first.facts) / first.among;
  const byDivisor = new Map<number, number>();
  for (const { facts, among } of shares) byDivisor.set(among, (byDivisor.get(among) ?? 0) + weighOne(facts));
  return [...byDivisor].toSorted(([a], [b]) => a - b).reduce((sum, [divisor, part]) => sum + part / divisor, 0);
}

export function weighClaims(
  claims: readonly ClaimFacts[],
  weighting: Weighting,
  scale: SourceScale = new Map(),
): Weights {
  const shares = sharesOf(claims, weighting);
  const weighOne = (facts: ClaimFacts): number => ownWeight(facts, weighting) * (scale.get(facts.source) ?? 1);
  const weight = sumShares(shares, weighOne);
  const ofSign = (sign: Sign): number => {
    const signed = shares.filter(({ facts }) => facts.sign === sign);
    return signed.length === shares.length ? weight : sumShares(signed, weighOne);
  };
  return { weight, positive: ofSign(1), negative: ofSign(-1) };
}

/**
 * Where the lens balances: the factors that give every source the same total over all relations, and leave the sum of
 * all as it is. Claims without a source share one total. Where every relation weighs alike there is nothing to balance.
 */
export function sourceScale(
  relations: readonly (readonly ClaimFacts[])[],
  { balanceSources, weights: weighting }: Pick<Lens, 'balanceSources' | 'weights'>,
): SourceScale {
  if (!balanceSources || weighting === 'none') return new Map();
  const totals = new Map<SourceId, number>();
  for (const claims of relations) {
    for (const { facts, among } of sharesOf(claims, weighting)) {
      totals.set(facts.source, (totals.get(facts.source) ?? 0) + ownWeight(facts, weighting) / among);
    }
  }
  const sorted = [...totals].toSorted(([a], [b]) => compareIds(a, b));
  const mean = sorted.reduce((sum, [, total]) => sum + total, 0) / sorted.length;
  return new Map(sorted.map(([source, total]) => [source, mean / total]));
}

// Sums of fractions that ought to cancel out may miss by a last digit.
const SAME = 1e-9;

/** The sign of the difference; 0 where the two are equal but for rounding. */
export function netSign(positive: number, negative: number): Sign {
  const difference = positive - negative;
  if (Math.abs(difference) <= SAME * Math.max(positive, negative)) return 0;
  return difference > 0 ? 1 : -1;
}
