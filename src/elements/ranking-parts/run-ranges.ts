// Computes the ranges of ranks in a worker, and in slices on the main thread where no worker starts.
import type { RankRanges, RankRangesInput } from '../../analysis/rank-ranges.js';
import { answerInSlices, answerOffThread } from '../shared/answer-off-thread.js';
import type { RangesOrder } from './ranges-messages.js';

/** Rejects with the signal's reason when it aborts, and with an Error when it fails or cannot be loaded. */
export function runRanges(input: RankRangesInput, signal: AbortSignal): Promise<RankRanges> {
  const { data, ...rest } = input;
  const question: RangesOrder = { ...rest, dataset: data.dataset, hash: data.hash };
  const here = async (): Promise<RankRanges> => {
    const { rankRangeSteps } = await import('../../analysis/rank-ranges.js');
    return answerInSlices(rankRangeSteps(input), signal);
  };
  return answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./ranges.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here,
    },
    signal,
  );
}
