// Computes the ranges of ranks in a worker, and on the main thread where no worker starts.
import type { RankRanges, RankRangesInput } from '../../analysis/rank-ranges.js';
import { startWorker } from '../../rendering/start-worker.js';
import { askWorker } from '../shared/ask-worker.js';
import type { RangesOrder } from './ranges-messages.js';

/** Rejects with the signal's reason when it aborts, and with an Error when it fails or cannot be loaded. */
export async function runRanges(input: RankRangesInput, signal: AbortSignal): Promise<RankRanges> {
  signal.throwIfAborted();
  const worker = startWorker(
    (Worker) => new Worker(new URL('./ranges.worker.ts', import.meta.url), { type: 'module' }),
  );
  const { data, ...rest } = input;
  const order: RangesOrder = { ...rest, dataset: data.dataset, hash: data.hash };
  const answer = worker === null ? null : await askWorker<RankRanges>(worker, order, signal);
  if (answer !== null) return answer;
  const { rankRanges } = await import('../../analysis/rank-ranges.js');
  signal.throwIfAborted();
  return rankRanges(input);
}
