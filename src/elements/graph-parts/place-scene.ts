// From the state and its Scene to places: which of analysis' layouts is meant, what stands already, what the rings are of.
import { actorMap, type ActorMap } from '../../analysis/actor-map.js';
import { concentricPlaces } from '../../analysis/concentric-places.js';
import { geographicPlaces } from '../../analysis/geographic-places.js';
import { joinPlaces } from '../../analysis/join-places.js';
import type { Point } from '../../model/dataset.js';
import type { ActorId } from '../../model/id.js';
import { formatLens } from '../../model/lens-grammar.js';
import type { Scene } from '../../model/scene.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { Laid } from '../../state/layout-actions.js';
import type { Measured } from './actor-sizes.js';

/** A dataset whose actors have no locations: all stand in rows. */
const NO_MAP: Pick<ActorMap, 'located' | 'hosts'> = { located: new Map(), hosts: new Map() };

const mapOf = ({ data }: ExplorerState): Pick<ActorMap, 'located' | 'hosts'> =>
  (data === null ? null : actorMap(data)) ?? NO_MAP;

export const placeOnMap = (state: ExplorerState, scene: Scene): Laid => ({
  places: geographicPlaces(mapOf(state), { scene, fixed: state.arrangement.pinned }),
});

export function placeByMeasure({ lens }: ExplorerState, scene: Scene, { measure, on, sizes }: Measured): Laid {
  const { places, rings } = concentricPlaces(scene, sizes);
  return { places, rings: { measure, on, lens: formatLens(lens), rings } };
}

/** Places of actors of the Scene that a layout which stands does not know; where the dataset places all, there are none. */
export function placeNewcomers(state: ExplorerState, scene: Scene): ReadonlyMap<ActorId, Point> {
  const { layout, placed, pinned, rings } = state.arrangement;
  const areNew = layout !== 'stored' && scene.nodes.some(({ id }) => !placed.has(id) && !pinned.has(id));
  if (!areNew) return new Map();
  const stands = new Map([...placed, ...pinned]);
  if (layout === 'geographic') return geographicPlaces(mapOf(state), { scene, fixed: stands });
  return joinPlaces({ scene, stands, outside: rings?.rings.at(-1)?.radius ?? 0 });
}
