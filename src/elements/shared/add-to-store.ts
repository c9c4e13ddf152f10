// Adds records of the page's own to the dataset of a store, once they are checked together with it.
import { addRecords, type OwnRecords } from '../../dataset/edits/add-records.js';
import { errorIssue } from '../../dataset/error-issue.js';
import { loadDatasetObject } from '../../dataset/load-dataset.js';
import type { Issue } from '../../model/issue.js';
import { actions } from '../../state/actions.js';
import type { ExplorerStore } from '../../state/store.js';

export type { OwnRecords } from '../../dataset/edits/add-records.js';

export const NO_DATASET: Issue = errorIssue(
  'records-without-dataset',
  'There is no dataset yet to add records to. Wait for the event actor-load.',
);

/** What is wrong with them; empty where they were added. */
export function addToStore(store: ExplorerStore, records: OwnRecords): readonly Issue[] {
  const { data, origin } = store.state;
  if (data === null) return [NO_DATASET];
  const added = addRecords(data.dataset, records);
  if (!added.ok) return [added.issue];
  const loaded = loadDatasetObject(added.dataset);
  if (!loaded.ok) return loaded.issues.filter(({ severity }) => severity === 'error');
  store.update((state) => actions.setData(state, { data: loaded.data, issues: loaded.issues, origin }));
  return [];
}
