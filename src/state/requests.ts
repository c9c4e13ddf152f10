// What each request does: one table from event type to action, and the changes a reader's act has to report.
import { formatColorChoice } from '../analysis/color-choice.js';
import { formatMeasureChoice } from '../analysis/measure-choice.js';
import { formatLens } from '../model/lens-grammar.js';
import { formatSelection } from '../model/selection.js';
import { formatSceneView } from '../model/looks/scene-view.js';
import { formatView } from '../model/view.js';
import { actions } from './actions.js';
import {
  ActorDataChangeEvent,
  ActorDataRequestEvent,
  ActorHistoryRequestEvent,
  ActorLayoutChangeEvent,
  ActorLayoutRequestEvent,
  ActorLensChangeEvent,
  ActorLensRequestEvent,
  ActorSelectionChangeEvent,
  ActorSelectRequestEvent,
  ActorTrialRequestEvent,
  ActorViewChangeEvent,
  ActorViewRequestEvent,
} from './events.js';
import type { ExplorerState } from './explorer-state.js';

type Apply = (state: ExplorerState, event: Event) => ExplorerState;

/** A request of another copy of this module is no instance of our class, and not ours to apply. */
const handles =
  <E extends Event>(
    type: new (...args: never[]) => E,
    apply: (state: ExplorerState, event: E) => ExplorerState,
  ): Apply =>
  (state, event) =>
    event instanceof type ? apply(state, event) : state;

export const REQUESTS: ReadonlyMap<string, Apply> = new Map<string, Apply>([
  [
    'actor-select-request',
    handles(ActorSelectRequestEvent, (state, { selection }) => actions.select(state, selection)),
  ],
  ['actor-lens-request', handles(ActorLensRequestEvent, (state, { change }) => actions.setLens(state, change))],
  ['actor-trial-request', handles(ActorTrialRequestEvent, (state, { change }) => actions.tryOut(state, change))],
  ['actor-layout-request', handles(ActorLayoutRequestEvent, (state, { change }) => actions.setLayout(state, change))],
  ['actor-view-request', handles(ActorViewRequestEvent, (state, { change }) => actions.setView(state, change))],
  ['actor-data-request', handles(ActorDataRequestEvent, (state, loaded) => actions.setData(state, loaded))],
  ['actor-history-request', handles(ActorHistoryRequestEvent, (state, { step }) => actions.stepHistory(state, step))],
]);

const sizeByOf = ({ sizeBy, sizedOn }: ExplorerState): string => formatMeasureChoice({ measure: sizeBy, on: sizedOn });

/** The change events that lead from one state to the other. */
export function changesBetween(before: ExplorerState, after: ExplorerState): readonly Event[] {
  const changes: Event[] = [];
  if (after.data !== before.data && after.data !== null) changes.push(new ActorDataChangeEvent(after.data));
  const selection = formatSelection(after.selection);
  if (selection !== formatSelection(before.selection)) changes.push(new ActorSelectionChangeEvent(selection));
  const lens = formatLens(after.lens);
  if (lens !== formatLens(before.lens)) changes.push(new ActorLensChangeEvent(lens));
  if (after.arrangement !== before.arrangement) changes.push(new ActorLayoutChangeEvent(after.arrangement));
  const sizeBy = sizeByOf(after);
  const isOtherView =
    after.view !== before.view ||
    sizeBy !== sizeByOf(before) ||
    after.communities !== before.communities ||
    formatSceneView(after.viewport) !== formatSceneView(before.viewport) ||
    after.steps !== before.steps ||
    after.outOfFocus !== before.outOfFocus;
  if (isOtherView) {
    changes.push(
      new ActorViewChangeEvent(formatView(after.view), {
        sizeBy,
        colorBy: formatColorChoice(after),
        steps: after.steps,
        outOfFocus: after.outOfFocus,
      }),
    );
  }
  return changes;
}
