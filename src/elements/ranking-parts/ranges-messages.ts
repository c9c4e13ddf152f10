// What the page sends the worker that computes ranges of ranks.
import type { RankRangesInput } from '../../analysis/rank-ranges.js';
import type { Dataset } from '../../model/dataset.js';

export interface RangesOrder extends Omit<RankRangesInput, 'data'> {
  readonly dataset: Dataset;
  readonly hash: string;
}
