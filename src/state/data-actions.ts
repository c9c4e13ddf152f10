// What becomes of the dataset: a page loads one or takes it away, a reader brings one or changes the present one. Pure.
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Issue } from '../model/issue.js';
import { DEFAULT_LENS } from '../model/lens.js';
import { NO_SELECTION } from '../model/selection.js';
import {
  STORED_ARRANGEMENT,
  type Arrangement,
  type DataOrigin,
  type ExplorerState,
  type Revision,
} from './explorer-state.js';
import { arrange } from './layout-actions.js';
import { HISTORY_LIMIT, revise, revisionOf } from './revise.js';

/** A dataset that has passed the checks, and its warnings. */
export interface Loaded {
  readonly data: IndexedDataset;
  readonly issues: readonly Issue[];
}

/** What was switched off in one dataset says nothing about another. */
const STARTED_ANEW = {
  lens: DEFAULT_LENS,
  baseline: null,
  lensIssues: [],
  dismissedLensIssues: [],
  selection: NO_SELECTION,
} as const;

const isOther = (state: ExplorerState, { dataset }: IndexedDataset): boolean =>
  state.data !== null && state.data.dataset.id !== dataset.id;

/** The layout of before on another dataset; forces where it is to show stored places and there are none. */
function arrangeAnew({ arrangement: { layout, run } }: ExplorerState, data: IndexedDataset): Arrangement {
  const arrangement = arrange(STORED_ARRANGEMENT, layout === 'stored' && data.layout.size === 0 ? 'force' : layout);
  return { ...arrangement, run: run + 1 };
}

/** The history after the page has loaded a dataset: of another one nothing is left, unless the reader's work is in it. */
function historyAfterLoad(state: ExplorerState, { data }: Loaded): Pick<ExplorerState, 'past' | 'future'> {
  if (state.origin !== 'page') return { past: [...state.past, revisionOf(state)].slice(-HISTORY_LIMIT), future: [] };
  if (isOther(state, data)) return { past: [], future: [] };
  // The same dataset in a newer version: undoing a change of the lens must not bring the old one back.
  const renew = (revision: Revision): Revision => (revision.data === state.data ? { ...revision, data } : revision);
  return { past: state.past.map(renew), future: state.future.map(renew) };
}

/** What `src` or `data` names has been loaded. */
export const load = (state: ExplorerState, loaded: Loaded): ExplorerState => ({
  ...state,
  ...loaded,
  ...(isOther(state, loaded.data) ? STARTED_ANEW : {}),
  ...historyAfterLoad(state, loaded),
  origin: 'page',
  status: 'ready',
  arrangement: arrangeAnew(state, loaded.data),
});

/** The reader has brought another dataset, or changed the present one, in which all stays where and as it is. */
export function setData(
  state: ExplorerState,
  { data, issues, origin }: Loaded & { readonly origin: DataOrigin },
): ExplorerState {
  const isNew = state.data === null || isOther(state, data);
  const revised = revise(state, {
    data,
    origin,
    arrangement: isNew ? arrangeAnew(state, data) : state.arrangement,
  });
  return { ...revised, ...(isNew ? STARTED_ANEW : {}), status: 'ready', issues };
}

/** Nothing is named any more: shows what an explorer shows that was never given a dataset. */
export const unload = (state: ExplorerState): ExplorerState => ({
  ...state,
  status: 'empty',
  data: null,
  origin: 'page',
  issues: [],
  arrangement: { ...state.arrangement, placed: new Map(), pinned: new Map(), rings: null },
  past: [],
  future: [],
});
