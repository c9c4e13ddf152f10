// Takes a source out of a dataset, with all that stands in it.
import type { Dataset } from '../../model/dataset.js';
import type { SourceId } from '../../model/id.js';
import { sourceIdOf } from '../../model/statement.js';
import { keepRestated } from './keep-restated.js';

export function removeSource(dataset: Dataset, source: SourceId): Dataset {
  const stays = (statement: Parameters<typeof sourceIdOf>[0]): boolean => sourceIdOf(statement) !== source;
  return keepRestated({
    ...dataset,
    sources: dataset.sources
      .filter(({ id }) => id !== source)
      .map(({ derivedFrom, ...rest }) => ({
        ...rest,
        ...(derivedFrom === undefined || derivedFrom === source ? {} : { derivedFrom }),
      })),
    claims: dataset.claims.filter(stays),
    positions: dataset.positions.filter(stays),
  });
}
