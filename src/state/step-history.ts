// Undo and redo: one step back or forth through datasets, lenses and arrangements. Pure.
import { NO_SELECTION } from '../model/selection.js';
import type { ExplorerState, Revision } from './explorer-state.js';
import { revisionOf } from './revise.js';

export type HistoryStep = 'undo' | 'redo';

/** What goes with the dataset: its problems, and a selection in another one. */
function withData(state: ExplorerState, { data }: Revision): Partial<ExplorerState> {
  if (data === state.data) return {};
  const isSame = data?.dataset.id === state.data?.dataset.id;
  return {
    issues: [],
    status: data === null ? 'empty' : 'ready',
    ...(isSame ? {} : { lensIssues: [], dismissedLensIssues: [], selection: NO_SELECTION }),
  };
}

export function stepHistory(state: ExplorerState, step: HistoryStep): ExplorerState {
  const [from, to] = step === 'undo' ? [state.past, state.future] : [state.future, state.past];
  const revision = from.at(-1);
  if (revision === undefined) return state;
  const rest = from.slice(0, -1);
  const other = [...to, revisionOf(state)];
  return {
    ...state,
    ...revision,
    ...withData(state, revision),
    ...(step === 'undo' ? { past: rest, future: other } : { past: other, future: rest }),
  };
}
