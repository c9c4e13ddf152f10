// Computes every measure in a worker, and in slices on the main thread where no worker starts.
import type { AllMeasures } from '../../analysis/measure-all.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Lens } from '../../model/lens.js';
import { answerInSlices, answerOffThread } from '../shared/answer-off-thread.js';
import type { AnswerStatus } from '../shared/answer-task.js';
import type { MeasuresOrder } from './measures-messages.js';

export interface MeasuresInput {
  readonly data: IndexedDataset;
  readonly lens: Lens;
}

/** What the details know of it. */
export interface MeasuresAnswer {
  readonly status: AnswerStatus;
  /** Null before the first. */
  readonly answer: AllMeasures | null;
  readonly retry: () => void;
}

/** Rejects with the signal's reason when it aborts, and with an Error when it fails or cannot be loaded. */
export function runMeasures(input: MeasuresInput, signal: AbortSignal): Promise<AllMeasures> {
  const { data, lens } = input;
  const question: MeasuresOrder = { dataset: data.dataset, hash: data.hash, lens };
  const here = async (): Promise<AllMeasures> => {
    const { measureAllSteps } = await import('../../analysis/measure-all.js');
    return answerInSlices(measureAllSteps(input), signal);
  };
  return answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./measures.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here,
    },
    signal,
  );
}
