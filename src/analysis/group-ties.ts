// Ties: all relations of one pair, and what they add up to.
import type { Relation, Tie, TieCharacter } from '../model/graph.js';
import type { ClaimId } from '../model/id.js';
import { compareIds, type TieId } from '../model/relation-id.js';
import type { ClaimFacts } from './claim-facts.js';
import { netSign } from './weigh-claims.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function characterOf(positive: number, negative: number): TieCharacter {
  if (positive > 0) return negative > 0 ? 'mixed' : 'cooperative';
  return negative > 0 ? 'hostile' : 'neutral';
}

function describeTie(id: TieId, relations: readonly Relation[], facts: ReadonlyMap<ClaimId, ClaimFacts>): Tie {
  const orderOf = (claim: ClaimId): number => facts.get(claim)?.order ?? 0;
  const positive = sum(relations.map((relation) => relation.positive));
  const negative = sum(relations.map((relation) => relation.negative));
  const [a = '', b = ''] = relations.flatMap(({ source, target }) => [source, target]);
  const claims = new Set(relations.flatMap((relation) => relation.claims));
  return {
    id,
    actors: compareIds(a, b) <= 0 ? [a, b] : [b, a],
    relations: relations.map((relation) => relation.id),
    weight: sum(relations.map((relation) => relation.weight)),
    character: characterOf(positive, negative),
    netSign: netSign(positive, negative),
    claims: [...claims].toSorted((x, y) => orderOf(x) - orderOf(y)),
  };
}

/** In the order of the relations, which stand tie by tie. */
export function groupTies(
  relations: readonly Relation[],
  facts: ReadonlyMap<ClaimId, ClaimFacts>,
): ReadonlyMap<TieId, Tie> {
  const byTie = new Map<TieId, Relation[]>();
  for (const relation of relations) {
    const known = byTie.get(relation.tie);
    if (known === undefined) byTie.set(relation.tie, [relation]);
    else known.push(relation);
  }
  return new Map([...byTie].map(([id, members]) => [id, describeTie(id, members, facts)]));
}
