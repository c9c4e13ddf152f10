// One question to a worker that answers once: it ends with the answer, or when the question is given up.

/** What such a worker says. */
export type WorkerReply<Answer> =
  { readonly type: 'done'; readonly answer: Answer } | { readonly type: 'failed'; readonly message: string };

/** Null when the worker could not be loaded: then nothing was done yet. Rejects when the signal aborts or it fails. */
export function askWorker<Answer>(worker: Worker, question: unknown, signal: AbortSignal): Promise<Answer | null> {
  const over = new AbortController();
  return new Promise<Answer | null>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.addEventListener('message', ({ data: reply }: MessageEvent<WorkerReply<Answer>>) => {
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
