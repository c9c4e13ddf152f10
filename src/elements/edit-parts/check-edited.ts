// Checks a dataset that a reader has changed: on the page where that is quickly done, off it where the dataset is large.
import { loadDatasetObject, type LoadResult } from '../../dataset/load-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { answerOffThread } from '../shared/answer-off-thread.js';
import { verdictOn, type EditVerdict } from './edit-verdict.js';

/** Claims and actors that are checked within a few frames. */
const SMALL = 1000;

/** Rejects with the signal's reason when it aborts, and with an Error when the check fails. */
export async function checkEdited(dataset: Dataset, signal: AbortSignal): Promise<LoadResult> {
  if (dataset.claims.length + dataset.actors.length <= SMALL) return loadDatasetObject(dataset);
  const { hash, issues } = await answerOffThread<EditVerdict>(
    {
      start: (Worker) => new Worker(new URL('./edit.worker.ts', import.meta.url), { type: 'module' }),
      question: dataset,
      here: () => Promise.resolve(verdictOn(dataset)),
    },
    signal,
  );
  return hash === null ? { ok: false, issues } : { ok: true, data: indexDataset(dataset, hash), issues };
}
