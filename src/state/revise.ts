// Puts a change of the dataset, the lens or the layout into the history, so that undo can take it back.
import type { ExplorerState, Revision } from './explorer-state.js';

/** How many changes undo remembers. */
export const HISTORY_LIMIT = 100;

export const revisionOf = ({ data, origin, lens, arrangement, baseline }: ExplorerState): Revision => ({
  data,
  origin,
  lens,
  arrangement,
  baseline,
});

/** The state after a change that undo can take back. */
export function revise(state: ExplorerState, revision: Partial<Revision>): ExplorerState {
  return { ...state, ...revision, past: [...state.past, revisionOf(state)].slice(-HISTORY_LIMIT), future: [] };
}
