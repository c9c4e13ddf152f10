// Computes balance in a worker, and in slices on the main thread where no worker starts.
import { answerInSlices, answerOffThread } from '../shared/answer-off-thread.js';
import type { BalanceOrder } from './balance-messages.js';
import type { BalanceAnswer, BalanceInput } from './compute-balance.js';

/** Rejects with the signal's reason when it aborts, and with an Error when it fails or cannot be loaded. */
export function runBalance(input: BalanceInput, signal: AbortSignal): Promise<BalanceAnswer> {
  const { data, lens, teller } = input;
  const question: BalanceOrder = { dataset: data.dataset, hash: data.hash, lens, teller };
  const here = async (): Promise<BalanceAnswer> => {
    const { balanceSteps } = await import('./compute-balance.js');
    return answerInSlices(balanceSteps(input), signal);
  };
  return answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./balance.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here,
    },
    signal,
  );
}
