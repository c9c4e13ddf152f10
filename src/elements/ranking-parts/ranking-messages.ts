// What the page sends its ranking worker: a question, and all that is needed to answer it.
import type { Dataset } from '../../model/dataset.js';
import type { Lens } from '../../model/lens.js';
import type { RankingQuestion } from './compute-ranking.js';

export interface RankingOrder extends RankingQuestion {
  readonly dataset: Dataset;
  readonly hash: string;
  readonly lens: Lens;
}
