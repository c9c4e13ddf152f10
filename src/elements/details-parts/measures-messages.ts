// What the page sends the worker that computes every measure.
import type { Dataset } from '../../model/dataset.js';
import type { Lens } from '../../model/lens.js';

export interface MeasuresOrder {
  readonly dataset: Dataset;
  readonly hash: string;
  readonly lens: Lens;
}
