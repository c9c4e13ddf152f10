// Computes balance in a worker, and on the main thread where no worker starts.
import { startWorker } from '../../rendering/start-worker.js';
import { askWorker } from '../shared/ask-worker.js';
import type { BalanceOrder } from './balance-messages.js';
import type { BalanceAnswer, BalanceInput } from './compute-balance.js';

/** Rejects with the signal's reason when it aborts, and with an Error when it fails or cannot be loaded. */
export async function runBalance(input: BalanceInput, signal: AbortSignal): Promise<BalanceAnswer> {
  signal.throwIfAborted();
  const { data, lens, teller } = input;
  const worker = startWorker(
    (Worker) => new Worker(new URL('./balance.worker.ts', import.meta.url), { type: 'module' }),
  );
  const order: BalanceOrder = { dataset: data.dataset, hash: data.hash, lens, teller };
  const answer = worker === null ? null : await askWorker<BalanceAnswer>(worker, order, signal);
  if (answer !== null) return answer;
  const { computeBalance } = await import('./compute-balance.js');
  signal.throwIfAborted();
  return computeBalance(input);
}
