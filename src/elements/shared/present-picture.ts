// The picture of the present state for a file: the Scene with everything in place that the page may still be waiting for.
import { actorMap } from '../../analysis/actor-map.js';
import { degreeOfTies } from '../../analysis/degree-of-ties.js';
import { formatProjectionChoice } from '../../analysis/projection-choice.js';
import { buildScene } from '../../analysis/scene.js';
import { mapGround, ringGround } from '../../analysis/scene-ground.js';
import type { FormatPicture } from '../../formats/format.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { SceneGround } from '../../model/scene.js';
import { emphasisOf, positionsOf } from '../../state/derive.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import { FocusedScene } from '../graph-parts/focused-scene.js';
import { loadCoastlines, ringValues } from '../graph-parts/ground-task.js';
import { numbersOf } from './community-colors.js';

interface Present {
  readonly state: ExplorerState;
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  /** Of the numbers on rings. */
  readonly locale: string;
}

const never = new AbortController().signal;

/** By degree where the measure is undefined for the graph. */
async function sizesOf({
  state,
  data,
  graph,
}: Present): Promise<Pick<FormatPicture, 'measure'> & { readonly sizes: ReadonlyMap<ActorId, number> }> {
  const usual = { measure: 'degree', sizes: degreeOfTies(graph) } as const;
  const on = formatProjectionChoice(state.sizedOn);
  if (state.sizeBy === 'degree' && on === '') return usual;
  const { runRanking } = await import('../ranking-parts/run-ranking.js');
  const { result } = await runRanking({ data, graph, measure: state.sizeBy, on }, never);
  if (!('ranked' in result)) return usual;
  return { measure: state.sizeBy, sizes: new Map(result.ranked.map(({ actor, value }) => [actor, value])) };
}

async function groupsOf({ state, data, graph }: Present): Promise<ReadonlyMap<ActorId, number> | null> {
  if (state.communities === null) return null;
  const { runCommunities } = await import('../communities-parts/run-communities.js');
  return numbersOf(await runCommunities({ data, graph, on: formatProjectionChoice(state.communities) }, never));
}

async function groundOf({ state, data, graph, locale }: Present): Promise<SceneGround | null> {
  const { layout, isLaid, rings } = state.arrangement;
  if (isLaid && layout === 'concentric' && rings !== null) return ringGround(rings.rings, ringValues(rings, locale));
  const map = isLaid && layout === 'geographic' ? actorMap(data) : null;
  if (map === null) return null;
  const shown = [...positionsOf(state)].filter(([id]) => graph.nodes.has(id));
  return mapGround({ map, coast: await loadCoastlines(map), positions: new Map(shown) });
}

/** Rejects where what it needs cannot be loaded. */
export async function presentPicture(present: Present): Promise<FormatPicture> {
  const { state, graph } = present;
  const [{ measure, sizes }, groups, ground] = await Promise.all([
    sizesOf(present),
    groupsOf(present),
    groundOf(present),
  ]);
  const emphasis = emphasisOf(state);
  const { pinned } = state.arrangement;
  const whole = buildScene({ graph, positions: positionsOf(state), sizes, groups, pinned, ground });
  const scene = state.outOfFocus === 'hide' ? new FocusedScene().leave(whole, emphasis) : whole;
  return { scene, emphasis, measure };
}
