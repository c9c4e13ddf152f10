// The worker's side of `ask-worker.ts`: answers the one question it is sent, or says why it could not.
import type { WorkerReply } from './ask-worker.js';

export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  const reply = (message: WorkerReply<Answer>): void => postMessage(message);
  const answerOne = async (question: Question): Promise<void> => {
    try {
      reply({ type: 'done', answer: await answer(question) });
    } catch (error) {
      reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  addEventListener('message', ({ data: question }: MessageEvent<Question>) => void answerOne(question));
}
