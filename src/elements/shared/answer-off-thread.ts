// Answers a question in a worker, and on the main thread where no worker starts.
import { runInSlices } from '../../rendering/slices.js';
import { startWorker } from '../../rendering/start-worker.js';
import { askWorker } from './ask-worker.js';

export interface OffThread<Answer> {
  /** Has to name the worker's file itself, or the build does not find it. */
  readonly start: Parameters<typeof startWorker>[0];
  /** What the worker is sent: plain data. */
  readonly question: unknown;
  /** The same work here; nothing is done yet when it is asked for. */
  readonly here: (signal: AbortSignal) => Promise<Answer>;
}

/** Rejects with the signal's reason when it aborts, and with an Error when the work fails or cannot be loaded. */
export async function answerOffThread<Answer>(
  { start, question, here }: OffThread<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const worker = startWorker(start);
  const answer = worker === null ? null : await askWorker<Answer>(worker, question, signal);
  return answer ?? here(signal);
}

/** Takes the steps in slices, so that the page hears its reader between them. Rejects when the signal aborts. */
export async function answerInSlices<Answer>(steps: Generator<unknown, Answer>, signal: AbortSignal): Promise<Answer> {
  const found: Answer[] = [];
  function* told(): Generator<unknown, void> {
    found.push(yield* steps);
  }
  await runInSlices(told(), { signal });
  signal.throwIfAborted();
  const [answer] = found;
  if (found.length === 0) throw new Error('The work ended without an answer.');
  return answer as Answer;
}
