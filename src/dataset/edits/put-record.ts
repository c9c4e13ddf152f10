// Puts a record into a dataset: in the place of the one with its id, else at the end. Whether the result is sound is for
// the checks.
import type { Dataset } from '../../model/dataset.js';

export type EditableList = 'sources' | 'actors' | 'topics' | 'claims';

export type RecordOf<List extends EditableList> = Dataset[List][number];

export function putRecord<List extends EditableList>(dataset: Dataset, list: List, record: RecordOf<List>): Dataset {
  const records: readonly RecordOf<List>[] = dataset[list];
  const isKnown = records.some(({ id }) => id === record.id);
  const changed = isKnown ? records.map((other) => (other.id === record.id ? record : other)) : [...records, record];
  return { ...dataset, [list]: changed };
}
