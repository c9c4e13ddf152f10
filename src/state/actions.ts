// Every way the state can change: one table of pure functions. Who may call which is for the requests.
import type { MeasureId } from '../analysis/measure-ids.js';
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Issue } from '../model/issue.js';
import { formatLens } from '../model/lens-grammar.js';
import { DEFAULT_LENS, type Lens } from '../model/lens.js';
import type { Selection } from '../model/selection.js';
import type { ExplorerState, FocusSteps, LayoutName, OutOfFocus, Revision } from './explorer-state.js';
import { idIssuesOf } from './lens-issues.js';

/** How many changes undo remembers. */
export const HISTORY_LIMIT = 100;

/** A part of the lens to set; `null` goes back to the default lens. */
export type LensChange = Partial<Lens> | null;

export interface LayoutChange {
  readonly layout?: LayoutName;
  /** Actors put elsewhere by hand. */
  readonly positions?: ReadonlyMap<ActorId, Point>;
}

export interface ViewChange {
  /** The panel to open; empty closes the open one. */
  readonly view?: string;
  readonly sizeBy?: MeasureId;
  readonly steps?: FocusSteps;
  readonly outOfFocus?: OutOfFocus;
}

export type HistoryStep = 'undo' | 'redo';

const revisionOf = ({ lens, arrangement }: ExplorerState): Revision => ({ lens, arrangement });

/** The state after a change that undo can take back. */
function revise(state: ExplorerState, revision: Partial<Revision>): ExplorerState {
  return { ...state, ...revision, past: [...state.past, revisionOf(state)].slice(-HISTORY_LIMIT), future: [] };
}

function setLens(state: ExplorerState, change: LensChange): ExplorerState {
  const lens = change === null ? DEFAULT_LENS : { ...state.lens, ...change };
  return formatLens(lens) === formatLens(state.lens) ? state : revise(state, { lens });
}

function setLayout(state: ExplorerState, change: LayoutChange): ExplorerState {
  const { arrangement } = state;
  if (change.positions !== undefined) {
    return revise(state, {
      arrangement: { ...arrangement, moved: new Map([...arrangement.moved, ...change.positions]) },
    });
  }
  const layout = change.layout ?? arrangement.layout;
  return revise(state, { arrangement: { layout, moved: new Map(), run: arrangement.run + 1 } });
}

/**
 * A force layout has come to rest; part of the change that asked for it, so undo knows nothing of it. Revisions since
 * that change, made while it ran, lie the same way.
 */
function settleLayout(state: ExplorerState, positions: ReadonlyMap<ActorId, Point>): ExplorerState {
  const { run } = state.arrangement;
  const settle = <R extends Revision>(revision: R): R =>
    revision.arrangement.run === run
      ? {
          ...revision,
          arrangement: { ...revision.arrangement, moved: new Map([...revision.arrangement.moved, ...positions]) },
        }
      : revision;
  const isOfRun = ({ arrangement }: Revision): boolean => arrangement.run === run;
  const settleAll = (revisions: readonly Revision[]): readonly Revision[] =>
    revisions.some(isOfRun) ? revisions.map(settle) : revisions;
  return { ...settle(state), past: settleAll(state.past), future: settleAll(state.future) };
}

function stepHistory(state: ExplorerState, step: HistoryStep): ExplorerState {
  const [from, to] = step === 'undo' ? [state.past, state.future] : [state.future, state.past];
  const revision = from.at(-1);
  if (revision === undefined) return state;
  const rest = from.slice(0, -1);
  const other = [...to, revisionOf(state)];
  return {
    ...state,
    ...revision,
    ...(step === 'undo' ? { past: rest, future: other } : { past: other, future: rest }),
  };
}

function load(
  state: ExplorerState,
  loaded: { readonly data: IndexedDataset; readonly issues: readonly Issue[] },
): ExplorerState {
  const isOther = state.data !== null && state.data.dataset.id !== loaded.data.dataset.id;
  const layout = loaded.data.layout.size === 0 ? 'force' : state.arrangement.layout;
  const run = layout === 'force' ? state.arrangement.run + 1 : state.arrangement.run;
  return {
    ...state,
    ...loaded,
    status: 'ready',
    arrangement: { layout, moved: new Map(), run },
    // What was switched off in one dataset says nothing about another.
    ...(isOther
      ? {
          lens: DEFAULT_LENS,
          lensIssues: [],
          dismissedLensIssues: [],
          selection: { kind: 'none' },
          past: [],
          future: [],
        }
      : {}),
  };
}

export const actions = {
  startLoading: (state: ExplorerState): ExplorerState => ({ ...state, status: 'loading' }),
  load,
  failLoading: (state: ExplorerState, issues: readonly Issue[]): ExplorerState => ({
    ...state,
    status: 'failed',
    issues,
  }),
  /** Nothing is named any more: shows what an explorer shows that was never given a dataset. */
  unload: (state: ExplorerState): ExplorerState => ({
    ...state,
    status: 'empty',
    data: null,
    issues: [],
    arrangement: { ...state.arrangement, moved: new Map() },
    past: [],
    future: [],
  }),
  /** Puts all problems away and goes on with what was shown before. */
  dismissIssues: (state: ExplorerState): ExplorerState => ({
    ...state,
    status: state.data === null ? 'empty' : 'ready',
    issues: [],
    lensIssues: [],
    dismissedLensIssues: idIssuesOf(state),
  }),
  select: (state: ExplorerState, selection: Selection): ExplorerState => ({ ...state, selection }),
  setLens,
  setLayout,
  settleLayout,
  setView: (state: ExplorerState, change: ViewChange): ExplorerState => ({ ...state, ...change }),
  stepHistory,
} as const;
