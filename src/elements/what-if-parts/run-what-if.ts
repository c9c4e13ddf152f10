// Tells what changes in a worker, and in slices on the main thread where no worker starts.
import type { WhatChanges, WhatChangesInput } from '../../analysis/what-changes.js';
import { answerInSlices, answerOffThread } from '../shared/answer-off-thread.js';
import type { WhatIfOrder } from './what-if-messages.js';

/** Rejects with the signal's reason when it aborts, and with an Error when it fails or cannot be loaded. */
export function runWhatIf(input: WhatChangesInput, signal: AbortSignal): Promise<WhatChanges> {
  const { data, ...rest } = input;
  const question: WhatIfOrder = { ...rest, dataset: data.dataset, hash: data.hash };
  const here = async (): Promise<WhatChanges> => {
    const { whatChangesSteps } = await import('../../analysis/what-changes.js');
    return answerInSlices(whatChangesSteps(input), signal);
  };
  return answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here,
    },
    signal,
  );
}
