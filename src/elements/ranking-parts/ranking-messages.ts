// What page and ranking worker say to each other. One worker answers one question: the page sends `RankingOrder` once,
// the worker answers with `done` or `failed`; to cancel, the page ends the worker.
import type { Dataset } from '../../model/dataset.js';
import type { Lens } from '../../model/lens.js';
import type { RankingAnswer, RankingQuestion } from './compute-ranking.js';

export interface RankingOrder extends RankingQuestion {
  readonly dataset: Dataset;
  readonly hash: string;
  readonly lens: Lens;
}

export type RankingReply =
  { readonly type: 'done'; readonly answer: RankingAnswer } | { readonly type: 'failed'; readonly message: string };
