// What the page sends the worker that tells what changes.
import type { WhatChangesInput } from '../../analysis/what-changes.js';
import type { Dataset } from '../../model/dataset.js';

export interface WhatIfOrder extends Omit<WhatChangesInput, 'data'> {
  readonly dataset: Dataset;
  readonly hash: string;
}
