// Computes a ranking: a small graph at once, a large one in a worker, and on the main thread where no worker starts.
import { answerOffThread } from '../shared/answer-off-thread.js';
import type { RankingAnswer, RankingInput } from './compute-ranking.js';
import type { RankingOrder } from './ranking-messages.js';

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

/** Rejects with the signal's reason when it aborts, and with an Error when the measures fail or cannot be loaded. */
export async function runRanking(input: RankingInput, signal: AbortSignal): Promise<RankingAnswer> {
  signal.throwIfAborted();
  const here = (): Promise<RankingAnswer> => computeHere(input, signal);
  if (isSmall(input)) return here();
  const { data, graph, measure, on } = input;
  const question: RankingOrder = { dataset: data.dataset, hash: data.hash, lens: graph.lens, measure, on };
  return answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./ranking.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here,
    },
    signal,
  );
}
