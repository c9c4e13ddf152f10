// The worker's side of `ask-worker.ts`: answers the one question it is sent, or says why it could not.
import type { WorkerReply } from './ask-worker.js';

export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer): void {
  const reply = (message: WorkerReply<Answer>): void => postMessage(message);
  addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
    try {
      reply({ type: 'done', answer: answer(question) });
    } catch (error) {
      reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
}
