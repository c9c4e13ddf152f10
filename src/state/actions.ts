// Every way the state can change: one table of pure functions. Who may call which is for the requests.
import type { ProjectionChoice } from '../analysis/projection-choice.js';
import type { MeasureId } from '../analysis/measure-ids.js';
import type { Issue } from '../model/issue.js';
import { formatLens } from '../model/lens-grammar.js';
import { DEFAULT_LENS, type Lens } from '../model/lens.js';
import type { SceneView } from '../model/looks/scene-view.js';
import type { Selection } from '../model/selection.js';
import type { MainView, PanelName } from '../model/view.js';
import { load, setData, unload } from './data-actions.js';
import { INITIAL_STATE, type ExplorerState, type FocusSteps, type OutOfFocus } from './explorer-state.js';
import { cancelLayout, joinLayout, setLayout, settleLayout } from './layout-actions.js';
import { idIssuesOf } from './lens-issues.js';
import { revise } from './revise.js';
import { stepHistory } from './step-history.js';

/** A part of the lens to set; `null` goes back to the default lens. */
export type LensChange = Partial<Lens> | null;

export interface ViewChange {
  /** What to fill the middle with. */
  readonly main?: MainView;
  /** The panel to open; null closes the open one. */
  readonly panel?: PanelName | null;
  /** Another measure is read from what is usual for it, unless `sizedOn` says otherwise. */
  readonly sizeBy?: MeasureId;
  readonly sizedOn?: ProjectionChoice;
  /** What the communities are found in that colour circles; null colours none. */
  readonly communities?: ProjectionChoice | null;
  readonly steps?: FocusSteps;
  /** The part of the picture in view; null is all of it. */
  readonly viewport?: SceneView | null;
  readonly outOfFocus?: OutOfFocus;
}

function setLens(state: ExplorerState, change: LensChange): ExplorerState {
  const lens = change === null ? DEFAULT_LENS : { ...state.lens, ...change };
  if (formatLens(lens) === formatLens(state.lens)) return state;
  // Everything back to the start ends a trial too.
  return revise(state, { lens, ...(change === null ? { baseline: null } : {}) });
}

/** Tries a change of the lens out: the lens from before is kept, until null goes back to it. */
function tryOut(state: ExplorerState, change: Partial<Lens> | null): ExplorerState {
  const { baseline, lens } = state;
  if (change !== null) return revise(state, { lens: { ...lens, ...change }, baseline: baseline ?? lens });
  return baseline === null ? state : revise(state, { lens: baseline, baseline: null });
}

function setView(state: ExplorerState, { main, panel, ...looks }: ViewChange): ExplorerState {
  const view = { main: main ?? state.view.main, panel: panel === undefined ? state.view.panel : panel };
  const isSame = view.main === state.view.main && view.panel === state.view.panel;
  const sizedOn = looks.sizedOn ?? (looks.sizeBy === undefined ? state.sizedOn : INITIAL_STATE.sizedOn);
  return { ...state, ...looks, sizedOn, view: isSame ? state.view : view };
}

export const actions = {
  startLoading: (state: ExplorerState): ExplorerState => ({ ...state, status: 'loading' }),
  load,
  failLoading: (state: ExplorerState, issues: readonly Issue[]): ExplorerState => ({
    ...state,
    status: 'failed',
    issues,
  }),
  unload,
  setData,
  /** Puts all problems away and goes on with what was shown before. */
  dismissIssues: (state: ExplorerState): ExplorerState => ({
    ...state,
    status: state.data === null ? 'empty' : 'ready',
    issues: [],
    lensIssues: [],
    dismissedLensIssues: idIssuesOf(state),
    attributeIssues: new Map(),
  }),
  select: (state: ExplorerState, selection: Selection): ExplorerState => ({ ...state, selection }),
  setLens,
  tryOut,
  setLayout,
  settleLayout,
  joinLayout,
  cancelLayout,
  setView,
  stepHistory,
} as const;
