// What goes to and fro between the page and its import worker. The worker is asked one thing after the other.
import type { ImportedData, ImportOrder, ImportPreview, ImportProgress } from './import-order.js';

/** `preview`: what the order comes to; `take`: the dataset itself. */
export interface ImportQuestion {
  readonly wanted: 'preview' | 'take';
  readonly order: ImportOrder;
}

export type ImportAnswer = ImportPreview | ImportedData | null;

export type ImportReply =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'done'; readonly answer: ImportAnswer }
  | { readonly type: 'failed'; readonly message: string };
