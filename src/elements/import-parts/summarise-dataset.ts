// What a reader is told of a dataset before it takes the place of the present one.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import type { ImportSummary } from './import-order.js';

/** Claims that are shown. */
const SAMPLE = 5;

export function summariseDataset({ dataset, actors }: IndexedDataset): ImportSummary {
  const nameOf = (id: string): string => actors.get(id)?.name ?? id;
  return {
    title: dataset.title,
    actors: dataset.actors.length,
    claims: dataset.claims.length,
    byType: RELATION_TYPES.map((type) => [type, dataset.claims.filter((claim) => claim.type === type).length]),
    sources: dataset.sources.length,
    topics: dataset.topics.length,
    positions: dataset.positions.length,
    sample: dataset.claims.slice(0, SAMPLE).map(({ from, to, directed, type, subtype, period }) => ({
      from: from.map(nameOf),
      to: to.map(nameOf),
      directed,
      type,
      subtype: subtype ?? null,
      period,
    })),
  };
}
