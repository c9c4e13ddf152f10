// Reads and verifies texts in a worker, and part by part on the main thread where no worker starts.
import { startWorker } from '../../rendering/start-worker.js';
import type { TextsAnswer, TextsQuestion } from './check-texts.js';
import type { TextsReply } from './texts-messages.js';

/** Lets the browser paint and hear the reader between two parts of the work. */
const afterPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function checkHere(question: TextsQuestion, signal: AbortSignal): Promise<TextsAnswer> {
  const { checkTexts } = await import('./check-texts.js');
  return checkTexts(question, async () => {
    await afterPaint();
    signal.throwIfAborted();
  });
}

/** Null when the worker could not be loaded: then nothing was done yet. */
function checkIn(worker: Worker, question: TextsQuestion, signal: AbortSignal): Promise<TextsAnswer | null> {
  const over = new AbortController();
  return new Promise<TextsAnswer | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.addEventListener('message', ({ data: reply }: MessageEvent<TextsReply>) => {
      if (reply.type === 'done') resolve(reply.answer);
      else reject(new Error(reply.message));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}

/** Rejects with the signal's reason when it aborts, and with an Error when the work fails or cannot be loaded. */
export async function runCheck(question: TextsQuestion, signal: AbortSignal): Promise<TextsAnswer> {
  signal.throwIfAborted();
  const worker = startWorker((Worker) => new Worker(new URL('./texts.worker.ts', import.meta.url), { type: 'module' }));
  const answer = worker === null ? null : await checkIn(worker, question, signal);
  return answer ?? checkHere(question, signal);
}
