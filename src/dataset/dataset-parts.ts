// The parts of a file that may be a dataset: its head, then record by record, so that each can be looked at alone.
import type * as v from 'valibot';
import { DatasetSchema } from '../model/dataset.js';
import { listUnder, RECORD_LISTS } from './count-records.js';
import type { Keys } from './place-in-file.js';

/** A record, or the dataset without its records. */
export interface DatasetPart {
  readonly schema: v.GenericSchema;
  readonly value: unknown;
  readonly keys: Keys;
}

const isRecordList = (key: string): boolean => RECORD_LISTS.some((list) => list === key);

/** The head with its lists of records emptied, then the records in the order of the format. */
export function* datasetParts(root: unknown): Iterable<DatasetPart> {
  const entries = typeof root === 'object' && root !== null ? Object.entries(root) : [];
  const head = entries.map(([key, value]: [string, unknown]) => [
    key,
    isRecordList(key) && Array.isArray(value) ? [] : value,
  ]);
  yield { schema: DatasetSchema, value: Object.fromEntries(head), keys: [] };
  for (const list of RECORD_LISTS) {
    const schema = DatasetSchema.entries[list].item;
    for (const [index, value] of listUnder(root, list).entries()) yield { schema, value, keys: [list, index] };
  }
}
