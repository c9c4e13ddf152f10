// What the page sends its balance worker: a question, and all that is needed to answer it.
import type { Dataset } from '../../model/dataset.js';
import type { Lens } from '../../model/lens.js';

export interface BalanceOrder {
  readonly dataset: Dataset;
  readonly hash: string;
  readonly lens: Lens;
  readonly teller: string;
}
