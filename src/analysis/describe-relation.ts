// A relation as the graph carries it: its claims counted, its sources named, its weight taken.
import type { Relation } from '../model/graph.js';
import type { ClaimId, SourceId } from '../model/id.js';
import { MODALITIES, type Modality } from '../model/vocabulary.js';
import { UNSOURCED } from './claim-facts.js';
import type { RelationDraft } from './group-relations.js';
import { netSign, type Weights } from './weigh-claims.js';

// Most relations of a large graph have one claim: they share these.
const ONE_OF: ReadonlyMap<Modality, ReadonlyMap<Modality, number>> = new Map(
  MODALITIES.map((modality) => [modality, new Map([[modality, 1]])]),
);

/** In the order of the vocabulary. */
function countModalities({ claims }: RelationDraft): ReadonlyMap<Modality, number> {
  const [first] = claims;
  const shared = claims.length === 1 && first !== undefined ? ONE_OF.get(first.claim.modality) : undefined;
  if (shared !== undefined) return shared;
  const counts = new Map<Modality, number>();
  for (const { claim } of claims) counts.set(claim.modality, (counts.get(claim.modality) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => MODALITIES.indexOf(a) - MODALITIES.indexOf(b)));
}

function countStatements({ claims }: RelationDraft): number {
  const statements: ClaimId[] = [];
  for (const { denied, statement } of claims) if (!denied) statements.push(statement);
  return statements.length < 2 ? statements.length : new Set(statements).size;
}

/** `sourceOrder`: the place of every source in the dataset; a claim without a source has none there. */
function listSources({ claims }: RelationDraft, sourceOrder: ReadonlyMap<SourceId, number>): readonly SourceId[] {
  const orderOf = (id: SourceId): number => sourceOrder.get(id) ?? Infinity;
  const sources = claims.map(({ source }) => source).filter((source) => source !== UNSOURCED);
  return sources.length < 2 ? sources : [...new Set(sources)].toSorted((a, b) => orderOf(a) - orderOf(b));
}

export function describeRelation(
  draft: RelationDraft,
  weights: Weights,
  sourceOrder: ReadonlyMap<SourceId, number>,
): Relation {
  const { claims, id, tie, type, source, target, directed } = draft;
  const modalities = countModalities(draft);
  // A draft has at least one claim, so there is a first.
  const [modality = 'denied'] = modalities.keys();
  return {
    id,
    tie,
    type,
    source,
    target,
    directed,
    weight: weights.weight,
    positive: weights.positive,
    negative: weights.negative,
    sign: netSign(weights.positive, weights.negative),
    claims: claims.map(({ claim }) => claim.id),
    statements: countStatements(draft),
    sources: listSources(draft, sourceOrder),
    modality,
    modalities,
  };
}
