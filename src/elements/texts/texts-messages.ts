// What page and texts worker say to each other. One worker answers one question: the page sends `TextsQuestion` once,
// the worker answers with `done` or `failed`; to cancel, the page ends the worker.
import type { TextsAnswer } from './check-texts.js';

export type TextsReply =
  { readonly type: 'done'; readonly answer: TextsAnswer } | { readonly type: 'failed'; readonly message: string };
