// Reads and verifies texts in a worker, and part by part on the main thread where no worker starts.
import { answerOffThread } from '../shared/answer-off-thread.js';
import type { TextsAnswer, TextsQuestion } from './check-texts.js';

/** Lets the browser paint and hear the reader between two parts of the work. */
const afterPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function checkHere(question: TextsQuestion, signal: AbortSignal): Promise<TextsAnswer> {
  const { checkTexts } = await import('./check-texts.js');
  return checkTexts(question, async () => {
    await afterPaint();
    signal.throwIfAborted();
  });
}

/** Rejects with the signal's reason when it aborts, and with an Error when the work fails or cannot be loaded. */
export const runCheck = (question: TextsQuestion, signal: AbortSignal): Promise<TextsAnswer> =>
  answerOffThread(
    {
      start: (Worker) => new Worker(new URL('./texts.worker.ts', import.meta.url), { type: 'module' }),
      question,
      here: () => checkHere(question, signal),
    },
    signal,
  );
