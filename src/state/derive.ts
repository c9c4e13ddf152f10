// What follows from the state: pure functions, remembered per dataset and lens, never stored in the state.
import { buildGraph } from '../analysis/build-graph.js';
import { emphasisOf as emphasise } from '../analysis/emphasis.js';
import { placeActors } from '../analysis/place-actors.js';
import type { Point } from '../model/dataset.js';
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import type { Emphasis } from '../model/scene.js';
import { NO_EMPHASIS } from '../model/scene.js';
import type { Selection } from '../model/selection.js';
import type { Arrangement, ExplorerState } from './explorer-state.js';
import { remember } from './remember.js';

const graphOfLens = remember((data: IndexedDataset, lens: Lens) => buildGraph(data, lens));

const placesOf = remember((data: IndexedDataset, { placed, pinned }: Arrangement): ReadonlyMap<ActorId, Point> => {
  const places = new Map(placeActors(data));
  for (const [actor, point] of [...placed, ...pinned]) if (places.has(actor)) places.set(actor, point);
  return places;
});

const emphasisOfSelection = remember((graph: ActorGraph, selection: Selection) => {
  const bySteps = new Map<number, Emphasis>();
  return (steps: number): Emphasis => {
    const known = bySteps.get(steps) ?? emphasise(graph, selection, steps);
    bySteps.set(steps, known);
    return known;
  };
});

/** The graph of the present lens; null while there is no dataset. */
export const graphOf = (state: ExplorerState): ActorGraph | null =>
  state.data === null ? null : graphOfLens(state.data, state.lens);

const NOWHERE: ReadonlyMap<ActorId, Point> = new Map();

/** Where every actor of the dataset stands, shown or not. */
export const positionsOf = (state: ExplorerState): ReadonlyMap<ActorId, Point> =>
  state.data === null ? NOWHERE : placesOf(state.data, state.arrangement);

/** What the selection lifts out of the present graph. */
export function emphasisOf(state: ExplorerState): Emphasis {
  const graph = graphOf(state);
  return graph === null ? NO_EMPHASIS : emphasisOfSelection(graph, state.selection)(state.steps);
}
