// Finds communities: those of a small graph at once, of a large one in a worker, and on the main thread where none starts.
import { answerOffThread } from '../shared/answer-off-thread.js';
import type { CommunitiesOrder } from './communities-messages.js';
import type { CommunitiesAnswer, CommunitiesInput } from './compute-communities.js';

/** Ties: up to here Louvain takes less time than a worker needs to start. */
const SMALL = 2000;

/** Rejects with the signal's reason when it aborts, and with an Error when it fails or cannot be loaded. */
export async function runCommunities(input: CommunitiesInput, signal: AbortSignal): Promise<CommunitiesAnswer> {
  signal.throwIfAborted();
  const { data, graph, on } = input;
  const here = async (): Promise<CommunitiesAnswer> => {
    const { computeCommunities } = await import('./compute-communities.js');
    signal.throwIfAborted();
    return computeCommunities(input);
  };
  if (graph.ties.size <= SMALL) return here();
  const question: CommunitiesOrder = { dataset: data.dataset, hash: data.hash, lens: graph.lens, on };
  return answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./communities.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here,
    },
    signal,
  );
}
