// A relation as the graph carries it: its claims counted, its sources named, its weight taken.
import type { Relation } from '../model/graph.js';
import type { SourceId } from '../model/id.js';
import { MODALITIES, type Modality } from '../model/vocabulary.js';
import { UNSOURCED } from './claim-facts.js';
import type { RelationDraft } from './group-relations.js';
import { netSign, type Weights } from './weigh-claims.js';

function countModalities({ claims }: RelationDraft): ReadonlyMap<Modality, number> {
  const count = (modality: Modality): number => claims.filter(({ claim }) => claim.modality === modality).length;
  return new Map(MODALITIES.map((modality) => [modality, count(modality)] as const).filter(([, found]) => found > 0));
}

/** `sourceOrder`: all sources of the dataset, in its order. */
export function describeRelation(
  draft: RelationDraft,
  weights: Weights,
  sourceOrder: ReadonlyMap<SourceId, unknown>,
): Relation {
  const { claims, id, tie, type, source, target, directed } = draft;
  const modalities = countModalities(draft);
  const sources = new Set(claims.map((facts) => facts.source));
  return {
    id,
    tie,
    type,
    source,
    target,
    directed,
    ...weights,
    sign: netSign(weights.positive, weights.negative),
    claims: claims.map(({ claim }) => claim.id),
    statements: new Set(claims.filter(({ denied }) => !denied).map(({ statement }) => statement)).size,
    sources: [...sourceOrder.keys()].filter((key) => key !== UNSOURCED && sources.has(key)),
    // A draft has at least one claim, so the first modality in the order of certainty is there.
    modality: [...modalities.keys()][0] ?? 'denied',
    modalities,
  };
}
