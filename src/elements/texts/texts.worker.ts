// Reads and verifies texts off the main thread; see `texts-messages.ts` for what it is told and answers.
import { checkTexts, type TextsQuestion } from './check-texts.js';
import type { TextsReply } from './texts-messages.js';

const reply = (message: TextsReply): void => postMessage(message);

addEventListener('message', ({ data: question }: MessageEvent<TextsQuestion>) => {
  checkTexts(question, () => Promise.resolve()).then(
    (answer) => reply({ type: 'done', answer }),
    (error: unknown) => reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
