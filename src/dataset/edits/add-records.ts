// Adds records to the lists of a dataset. Whether the result is sound is for the checks; nothing here changes what it is given.
import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { errorIssue } from '../error-issue.js';

const LISTS = ['coders', 'sources', 'actors', 'topics', 'claims', 'positions'] as const;

/** Records as they stand in a dataset file, by list. */
export type OwnRecords = { readonly [List in (typeof LISTS)[number]]?: Dataset[List] };

export type Added = { readonly ok: true; readonly dataset: unknown } | { readonly ok: false; readonly issue: Issue };

export function addRecords(dataset: Dataset, records: OwnRecords): Added {
  const changed: Record<string, unknown> = { ...dataset };
  for (const [name, added] of Object.entries<unknown>({ ...records })) {
    const list = LISTS.find((each) => each === name);
    if (list === undefined || !Array.isArray(added)) {
      const message = `“${name}” is no list of records. Give lists called ${LISTS.join(', ')}.`;
      return { ok: false, issue: errorIssue('records-unknown', message) };
    }
    const own: readonly unknown[] = added;
    changed[list] = [...dataset[list], ...own];
  }
  return { ok: true, dataset: changed };
}
