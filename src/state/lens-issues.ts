// What is wrong with the lens of an explorer: what could not be read of its text, and ids the dataset does not have.
// The second follows from the state and is never stored, except what the reader has put away.
import { checkLens } from '../analysis/check-lens.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Issue } from '../model/issue.js';
import type { Lens } from '../model/lens.js';
import type { ExplorerState } from './explorer-state.js';
import { remember } from './remember.js';

type Issues = readonly Issue[];

const NONE: Issues = [];

const issuesOfIds = remember((data: IndexedDataset, lens: Lens): Issues => checkLens(data, lens));

const notDismissed = remember((found: Issues, dismissed: Issues): Issues => {
  const messages = new Set(dismissed.map(({ message }) => message));
  return found.filter(({ message }) => !messages.has(message));
});

const both = remember((unread: Issues, unknown: Issues): Issues => [...unread, ...unknown]);

/** The ids in the lens that the present dataset does not have, those put away too; none while there is no dataset. */
export const idIssuesOf = ({ data, lens }: ExplorerState): Issues => (data === null ? NONE : issuesOfIds(data, lens));

/** Everything the reader is to be told about the lens; the same list as long as nothing about it changes. */
export const lensIssuesOf = (state: ExplorerState): Issues =>
  both(state.lensIssues, notDismissed(idIssuesOf(state), state.dismissedLensIssues));
