// Asks the import worker about a file, as long as the reader is at it; where no worker starts, the work is done here, part
// by part. What is given up ends at once.
import { startWorker } from '../../rendering/start-worker.js';
import type { ImportAnswer, ImportQuestion, ImportReply } from './import-messages.js';
import type { ImportedData, ImportOrder, ImportPreview, ImportProgress } from './import-order.js';
import type { ImportReader } from './import-reader.js';

type OnProgress = (progress: ImportProgress) => void;

interface Asked {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

/** Lets the browser paint and hear the reader between two parts of the work. */
const afterPaint = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export class ImportSession {
  #worker: Worker | null = null;
  #here: ImportReader | null = null;

  /** Rejects with the signal's reason when it aborts, and with an Error when the work fails or cannot be loaded. */
  async preview(order: ImportOrder, asked: Asked): Promise<ImportPreview> {
    const answer = await this.#ask({ wanted: 'preview', order }, asked);
    if (answer === null || !('formats' in answer)) throw new Error('The work ended without an answer.');
    return answer;
  }

  /** As `preview()`; null where nothing can be shown. */
  async take(order: ImportOrder, asked: Asked): Promise<ImportedData | null> {
    const answer = await this.#ask({ wanted: 'take', order }, asked);
    return answer !== null && 'dataset' in answer ? answer : null;
  }

  /** Ends what runs, and forgets what was read. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#here = null;
  }

  async #ask(question: ImportQuestion, asked: Asked): Promise<ImportAnswer> {
    asked.signal.throwIfAborted();
    if (this.#here !== null) return this.#askHere(question, asked, this.#here);
    this.#worker ??= startWorker(
      (Worker) => new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' }),
    );
    const reply = this.#worker === null ? null : await this.#askWorker(question, asked, this.#worker);
    if (reply?.type === 'done') return reply.answer;
    if (reply?.type === 'failed') throw new Error(reply.message);
    const { ImportReader } = await import('./import-reader.js');
    asked.signal.throwIfAborted();
    this.#here = new ImportReader();
    return this.#askHere(question, asked, this.#here);
  }

  /** Null when the worker could not be loaded: then nothing was done yet. */
  async #askWorker(
    question: ImportQuestion,
    { onProgress, signal }: Asked,
    worker: Worker,
  ): Promise<Exclude<ImportReply, { readonly type: 'progress' }> | null> {
    const over = new AbortController();
    try {
      return await new Promise((resolve, reject) => {
        const stop = (): void => {
          // A worker that works hears nothing: only its end stops it.
          this.close();
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { signal: over.signal });
        const failed = (event: Event): void => {
          event.preventDefault();
          this.close();
          resolve(null);
        };
        worker.addEventListener('error', failed, { signal: over.signal });
        const hear = ({ data: reply }: MessageEvent<ImportReply>): void => {
          if (reply.type === 'progress') onProgress(reply.progress);
          else resolve(reply);
        };
        worker.addEventListener('message', hear, { signal: over.signal });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage(question);
      });
    } finally {
      over.abort();
    }
  }

  #askHere(
    { wanted, order }: ImportQuestion,
    { onProgress, signal }: Asked,
    reader: ImportReader,
  ): Promise<ImportAnswer> {
    const tell = async (progress: ImportProgress): Promise<void> => {
      onProgress(progress);
      await afterPaint();
      signal.throwIfAborted();
    };
    return wanted === 'preview' ? reader.preview(order, tell) : reader.take(order, tell);
  }
}
