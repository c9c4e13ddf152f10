// Puts a change of the lens or the layout into the history, so that undo can take it back.
import type { ExplorerState, Revision } from './explorer-state.js';

/** How many changes undo remembers. */
export const HISTORY_LIMIT = 100;

export const revisionOf = ({ lens, arrangement, baseline }: ExplorerState): Revision => ({
  lens,
  arrangement,
  baseline,
});

/** The state after a change that undo can take back. */
export function revise(state: ExplorerState, revision: Partial<Revision>): ExplorerState {
  return { ...state, ...revision, past: [...state.past, revisionOf(state)].slice(-HISTORY_LIMIT), future: [] };
}
