// Reads foreign files off the main thread, and keeps what was read for the next question about the same file.
import type { ImportQuestion, ImportReply } from './import-messages.js';
import type { ImportProgress } from './import-order.js';
import { ImportReader } from './import-reader.js';

const reader = new ImportReader();

const reply = (message: ImportReply): void => postMessage(message);

const tell = (progress: ImportProgress): Promise<void> => {
  reply({ type: 'progress', progress });
  return Promise.resolve();
};

async function answer({ wanted, order }: ImportQuestion): Promise<void> {
  try {
    reply({
      type: 'done',
      answer: wanted === 'preview' ? await reader.preview(order, tell) : await reader.take(order, tell),
    });
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ImportQuestion>) => void answer(data));
