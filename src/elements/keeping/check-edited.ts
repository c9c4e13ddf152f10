// Checks a dataset that a reader has changed: on the page where that is quickly done, off it where the dataset is large.
import { loadDatasetObject, type LoadResult } from '../../dataset/load-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { answerOffThread } from '../shared/answer-off-thread.js';
import { verdictOn, type EditVerdict } from './edit-verdict.js';

/** Claims and actors that are checked within a few frames. */
const SMALL = 1000;

interface CheckOptions {
  /** How many claims and actors it has. */
  readonly size: number;
  readonly signal: AbortSignal;
}

/** `value`: plain data. Rejects with the signal's reason when it aborts, and with an Error when the check fails. */
export async function checkEdited(value: unknown, { size, signal }: CheckOptions): Promise<LoadResult> {
  if (size <= SMALL) return loadDatasetObject(value);
  const { hash, issues } = await answerOffThread<EditVerdict>(
    {
      start: (Worker) => new Worker(new URL('./edit.worker.ts', import.meta.url), { type: 'module' }),
      question: value,
      here: () => Promise.resolve(verdictOn(value)),
    },
    signal,
  );
  if (hash === null) return { ok: false, issues };
  // Only a dataset has a hash.
  return { ok: true, data: indexDataset(value as Dataset, hash), issues };
}
