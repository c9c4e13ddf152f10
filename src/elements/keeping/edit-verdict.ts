// What a check of a changed dataset comes to, without the dataset itself: it need not be sent back.
import { loadDatasetObject } from '../../dataset/load-dataset.js';
import type { Issue } from '../../model/issue.js';

export interface EditVerdict {
  /** Of a sound dataset; null for one with an error. */
  readonly hash: string | null;
  readonly issues: readonly Issue[];
}

export function verdictOn(value: unknown): EditVerdict {
  const loaded = loadDatasetObject(value);
  return { hash: loaded.ok ? loaded.data.hash : null, issues: loaded.issues };
}
