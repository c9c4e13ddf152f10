// Computes a ranking: a small graph at once, a large one in a worker, and on the main thread where no worker starts.
import { startWorker } from '../../rendering/start-worker.js';
import type { RankingAnswer, RankingInput } from './compute-ranking.js';
import type { RankingOrder, RankingReply } from './ranking-messages.js';

/** Actors times ties: the slowest measure takes some 50 ms up to here, and starting a worker takes as long. */
const SMALL = 300_000;

const isSmall = ({ graph }: RankingInput): boolean => graph.nodes.size * graph.ties.size <= SMALL;

/** Lets the browser paint what was just rendered, so that a reader sees that something happens. */
const afterPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function computeHere(input: RankingInput, signal: AbortSignal): Promise<RankingAnswer> {
  const { computeRanking } = await import('./compute-ranking.js');
  await afterPaint();
  signal.throwIfAborted();
  return computeRanking(input);
}

/** Null when the worker could not be loaded: then nothing was done yet. */
function computeIn(worker: Worker, input: RankingInput, signal: AbortSignal): Promise<RankingAnswer | null> {
  const { data, graph, measure, layer, weights } = input;
  const over = new AbortController();
  return new Promise<RankingAnswer | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.addEventListener('message', ({ data: reply }: MessageEvent<RankingReply>) => {
      if (reply.type === 'done') resolve(reply.answer);
      else reject(new Error(reply.message));
    });
    const order: RankingOrder = { dataset: data.dataset, hash: data.hash, lens: graph.lens, measure, layer, weights };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(order);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}

/** Rejects with the signal's reason when it aborts, and with an Error when the measures fail or cannot be loaded. */
export async function runRanking(input: RankingInput, signal: AbortSignal): Promise<RankingAnswer> {
  signal.throwIfAborted();
  if (isSmall(input)) return computeHere(input, signal);
  const worker = startWorker(
    (Worker) => new Worker(new URL('./ranking.worker.ts', import.meta.url), { type: 'module' }),
  );
  const answer = worker === null ? null : await computeIn(worker, input, signal);
  return answer ?? computeHere(input, signal);
}
