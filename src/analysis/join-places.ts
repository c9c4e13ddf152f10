// Places for actors that a lens brings to a layout that stands already: beside their partners, where there is room.
// Nobody else moves.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { Scene } from '../model/scene.js';
import { freePlace } from './free-place.js';

/** Of actors that stand there but are not shown. */
const HIDDEN_RADIUS = 18;

export interface Joining {
  readonly scene: Scene;
  /** Actors that stand, shown or not. */
  readonly stands: ReadonlyMap<ActorId, Point>;
  /** Nobody is put nearer to the origin than this: outside of rings they say nothing about. */
  readonly outside?: number;
}

/** Places of the actors of the Scene that do not stand; most important first, so that others come beside them. */
export function joinPlaces({ scene, stands, outside = 0 }: Joining): ReadonlyMap<ActorId, Point> {
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const occupied = [...stands].map(([id, [x, y]]) => ({ x, y, radius: radii.get(id) ?? HIDDEN_RADIUS }));
  if (outside > 0) occupied.push({ x: 0, y: 0, radius: outside });
  const partners = partnersOf(scene);
  const places = new Map<ActorId, Point>();
  const placeOf = (id: ActorId): Point | undefined => stands.get(id) ?? places.get(id);
  const newcomers = scene.nodes.filter(({ id }) => !stands.has(id)).toSorted((a, b) => b.importance - a.importance);
  for (const { id, radius } of newcomers) {
    const beside = meanOf((partners.get(id) ?? []).map(placeOf).filter((point) => point !== undefined));
    const [x, y] = freePlace(outside > 0 ? pushOut(beside, outside + radius) : beside, radius, occupied);
    occupied.push({ x, y, radius });
    places.set(id, [round(x), round(y)]);
  }
  return places;
}

const round = (length: number): number => Math.round(length * 100) / 100 + 0;

function partnersOf({ strands }: Scene): ReadonlyMap<ActorId, readonly ActorId[]> {
  const partners = new Map<ActorId, ActorId[]>();
  const add = (id: ActorId, partner: ActorId): void => {
    const known = partners.get(id);
    if (known === undefined) partners.set(id, [partner]);
    else known.push(partner);
  };
  for (const { source, target } of strands) {
    add(source, target);
    add(target, source);
  }
  return partners;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / Math.max(1, points.length), sum[1] / Math.max(1, points.length)];
}

/** In the same direction, at least so far from the origin. */
function pushOut([x, y]: Point, least: number): Point {
  const distance = Math.hypot(x, y);
  if (distance >= least) return [x, y];
  return distance === 0 ? [0, least] : [(x * least) / distance, (y * least) / distance];
}
