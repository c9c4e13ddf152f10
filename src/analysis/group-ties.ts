// Ties: all relations of one pair, and what they add up to.
import type { Relation, Tie, TieCharacter } from '../model/graph.js';
import type { ClaimId } from '../model/id.js';
import { compareIds, type TieId } from '../model/relation-id.js';
import type { ClaimFacts } from './claim-facts.js';
import { netSign } from './weigh-claims.js';

function characterOf(positive: number, negative: number): TieCharacter {
  if (positive > 0) return negative > 0 ? 'mixed' : 'cooperative';
  return negative > 0 ? 'hostile' : 'neutral';
}

/** In the order of the dataset, each once. */
function claimsOf(relations: readonly Relation[], facts: ReadonlyMap<ClaimId, ClaimFacts>): readonly ClaimId[] {
  const [first, ...others] = relations;
  if (first !== undefined && others.length === 0) return first.claims;
  const orderOf = (claim: ClaimId): number => facts.get(claim)?.order ?? 0;
  return [...new Set(relations.flatMap(({ claims }) => claims))].toSorted((a, b) => orderOf(a) - orderOf(b));
}

function describeTie(first: Relation, relations: readonly Relation[], claims: readonly ClaimId[]): Tie {
  const { tie, source, target } = first;
  let [weight, positive, negative] = [0, 0, 0];
  for (const relation of relations) {
    weight += relation.weight;
    positive += relation.positive;
    negative += relation.negative;
  }
  return {
    id: tie,
    actors: compareIds(source, target) <= 0 ? [source, target] : [target, source],
    relations: relations.map(({ id }) => id),
    weight,
    character: characterOf(positive, negative),
    netSign: netSign(positive, negative),
    claims,
  };
}

/** Ties in the order of the relations, which stand tie by tie. */
export function groupTies(
  relations: readonly Relation[],
  facts: ReadonlyMap<ClaimId, ClaimFacts>,
): ReadonlyMap<TieId, Tie> {
  const ties = new Map<TieId, Tie>();
  for (let start = 0; start < relations.length;) {
    const first = relations[start];
    if (first === undefined) break;
    let end = start + 1;
    while (relations[end]?.tie === first.tie) end += 1;
    const members = relations.slice(start, end);
    ties.set(first.tie, describeTie(first, members, claimsOf(members, facts)));
    start = end;
  }
  return ties;
}
