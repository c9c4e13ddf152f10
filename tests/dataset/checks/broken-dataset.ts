// What a broken example is: a dataset of the right shape that breaks one rule, and nothing else.
import type { Dataset } from '../../../src/model/dataset.js';

export interface BrokenDataset {
  /** The check it must trigger, and no other. */
  readonly code: string;
  readonly what: string;
  readonly dataset: Dataset;
  /** JSON pointer the issue must name. */
  readonly path: string;
}
