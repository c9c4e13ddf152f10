// Finds a part of a file that holds more values than any record needs: naming each fault of a list of millions
// would take longer than anybody waits.
import { datasetParts } from './dataset-parts.js';
import { MAX_VALUES_OF_HEAD, MAX_VALUES_OF_RECORD, recordTooLarge } from './limits.js';
import { placeInFile } from './place-in-file.js';
import { jsonPointer, type Issue } from '../model/issue.js';

/** How many values lie in a value, itself included; counts no further than just beyond `most`. */
function countValues(value: unknown, most: number): number {
  let count = 1;
  if (typeof value !== 'object' || value === null) return count;
  for (const entry of Object.values(value)) {
    count += countValues(entry, most - count);
    if (count > most) break;
  }
  return count;
}

/** The issue of the first part that is too large; null where none is. */
export function findOversize(root: unknown): Issue | null {
  for (const { value, keys } of datasetParts(root)) {
    // Only the head holds a layout, which may name every actor.
    const most = keys.length === 0 ? MAX_VALUES_OF_HEAD : MAX_VALUES_OF_RECORD;
    if (countValues(value, most) > most) {
      return recordTooLarge(placeInFile(root, keys).record, most, jsonPointer(...keys));
    }
  }
  return null;
}
