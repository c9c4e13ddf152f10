// What the page sends the worker that finds communities.
import type { Dataset } from '../../model/dataset.js';
import type { Lens } from '../../model/lens.js';

export interface CommunitiesOrder {
  readonly dataset: Dataset;
  readonly hash: string;
  readonly lens: Lens;
  readonly on: string;
}
