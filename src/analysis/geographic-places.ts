// Where actors stand on the map of their dataset: those with a location there, moved aside only as far as circles
// need; others around whom they belong to; those that belong nowhere in columns beside the map. What is fixed stays.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { Scene, SceneNode } from '../model/scene.js';
import type { ActorMap } from './actor-map.js';
import { freePlace } from './free-place.js';
import { separateCircles, type Separable } from './separate-circles.js';

/** Clear distance between two circles: room for some letters and for strands. */
const GAP = 18;
/** A located actor gives way so much less than one around it. */
const LOCATED_WEIGHT = 12;
/** What a located actor is kept clear by beyond its rim: room for its name. */
const LOCATED_ROOM = 16;
/** From the middle of a located actor to the first around it, and how fast their spiral grows. */
const AROUND = { first: 58, growth: 34 } as const;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** What an actor that is not shown is kept clear by. */
const HIDDEN_RADIUS = 18;

/** Of the columns beside the map. */
const MARGIN = { beside: 270, column: 240, row: 96 } as const;

type Places = Pick<ActorMap, 'located' | 'hosts'>;

interface Body extends Separable {
  readonly id: ActorId;
}

export interface Placing {
  readonly scene: Scene;
  /** Actors that stand already, shown or not, and are not to move. */
  readonly fixed: ReadonlyMap<ActorId, Point>;
}

/** Places of the actors of the Scene that are not fixed. */
export function geographicPlaces(map: Places, { scene, fixed }: Placing): ReadonlyMap<ActorId, Point> {
  const isPlaced = ({ id }: SceneNode): boolean => map.located.has(id) || (map.hosts.get(id) ?? []).length > 0;
  const bodies = bodiesOf(map, { scene: { ...scene, nodes: scene.nodes.filter(isPlaced) }, fixed });
  separateCircles(bodies, GAP);
  const places = new Map<ActorId, Point>();
  for (const { id, x, y } of bodies) if (!fixed.has(id)) places.set(id, [round(x), round(y)]);
  const stands = new Map([...fixed, ...places]);
  const elsewhere = scene.nodes.filter((node) => !isPlaced(node) && !fixed.has(node.id));
  const rows = scene.nodes.some((node) => !isPlaced(node) && fixed.has(node.id))
    ? joinMargin(elsewhere, { map, scene, stands })
    : makeMargin(elsewhere, { scene, stands });
  for (const [id, point] of rows) places.set(id, point);
  return places;
}

const round = (length: number): number => Math.round(length * 100) / 100 + 0;

/** Important ones first, so that they come to lie nearest to whom they belong to. */
function bodiesOf(map: Places, { scene, fixed }: Placing): readonly Body[] {
  const bodies = new Map<ActorId, Body>();
  const nth = new Map<ActorId, number>();
  const hostPlace = (host: ActorId): { readonly x: number; readonly y: number } => {
    const body = bodies.get(host);
    const [x, y] = map.located.get(host) ?? [0, 0];
    return body ?? { x, y };
  };
  for (const { id, radius } of scene.nodes.toSorted((a, b) => b.importance - a.importance)) {
    const own = map.located.get(id);
    const hosts = map.hosts.get(id) ?? [];
    const [first = ''] = hosts;
    const index = nth.get(first) ?? 0;
    if (own === undefined) nth.set(first, index + 1);
    const distance = AROUND.first + AROUND.growth * Math.sqrt(index);
    const [dx, dy] = [distance * Math.cos(index * GOLDEN_ANGLE), distance * Math.sin(index * GOLDEN_ANGLE)];
    const wish = (): { readonly x: number; readonly y: number } => {
      if (own !== undefined) return { x: own[0], y: own[1] };
      const places = hosts.map(hostPlace);
      return {
        x: places.reduce((sum, { x }) => sum + x, 0) / places.length + (hosts.length === 1 ? dx : 0),
        y: places.reduce((sum, { y }) => sum + y, 0) / places.length + (hosts.length === 1 ? dy : 0),
      };
    };
    const stands = fixed.get(id);
    const { x, y } = stands === undefined ? wish() : { x: stands[0], y: stands[1] };
    const weight = stands !== undefined ? Infinity : own === undefined ? 1 : LOCATED_WEIGHT;
    bodies.set(id, { id, radius: own === undefined ? radius : radius + LOCATED_ROOM, weight, wish, x, y });
  }
  // Actors that are not shown keep their room for their return.
  for (const [id, [x, y]] of fixed)
    if (!bodies.has(id)) bodies.set(id, { id, radius: HIDDEN_RADIUS, weight: Infinity, wish: () => ({ x, y }), x, y });
  return [...bodies.values()];
}

interface Margin {
  readonly scene: Scene;
  readonly stands: ReadonlyMap<ActorId, Point>;
}

/** Where the partners of an actor stand, from top to bottom, on average; the middle where none stands anywhere. */
function levelOfPartners({ strands }: Scene, stands: ReadonlyMap<ActorId, Point>): (id: ActorId) => number {
  const sums = new Map<ActorId, { y: number; width: number }>();
  for (const { source, target, width } of strands)
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const y = stands.get(other)?.[1];
      if (y === undefined) continue;
      const sum = sums.get(id) ?? { y: 0, width: 0 };
      sums.set(id, { y: sum.y + y * width, width: sum.width + width });
    }
  return (id) => {
    const { y, width } = sums.get(id) ?? { y: 0, width: 1 };
    return y / width;
  };
}

/** Columns to the right of the map, as high as it is: screens are wide. Each actor at the level of its partners, nearly. */
function makeMargin(nodes: readonly SceneNode[], { scene, stands }: Margin): ReadonlyMap<ActorId, Point> {
  const points = [...stands.values()];
  const ys = points.map(([, y]) => y);
  const [top, bottom] = points.length === 0 ? [0, 0] : [Math.min(...ys), Math.max(...ys)];
  const left = points.length === 0 ? 0 : Math.max(...points.map(([x]) => x)) + MARGIN.beside;
  const perColumn = Math.max(3, Math.floor((bottom - top) / MARGIN.row) + 1);
  const columns = Math.ceil(nodes.length / perColumn);
  const rows = Math.ceil(nodes.length / columns);
  const level = levelOfPartners(scene, stands);
  const sorted = nodes.toSorted((a, b) => level(a.id) - level(b.id));
  const first = (top + bottom) / 2 - ((rows - 1) / 2) * MARGIN.row;
  return new Map(
    // Along each row first, so that the order from top to bottom holds for all columns.
    sorted.map(({ id }, index) => [
      id,
      [round(left + (index % columns) * MARGIN.column), round(first + Math.floor(index / columns) * MARGIN.row)],
    ]),
  );
}

/** Beside those that stand in the margin already. */
function joinMargin(
  nodes: readonly SceneNode[],
  { map, scene, stands }: Margin & { readonly map: Places },
): ReadonlyMap<ActorId, Point> {
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const occupied = [...stands].map(([id, [x, y]]) => ({ x, y, radius: radii.get(id) ?? HIDDEN_RADIUS }));
  const inMargin = [...stands].filter(([id]) => !map.located.has(id) && (map.hosts.get(id) ?? []).length === 0);
  const right = Math.max(...inMargin.map(([, [x]]) => x));
  const level = levelOfPartners(scene, stands);
  const places = new Map<ActorId, Point>();
  for (const { id, radius } of nodes) {
    const [x, y] = freePlace([right, level(id)], radius, occupied);
    occupied.push({ x, y, radius });
    places.set(id, [round(x), round(y)]);
  }
  return places;
}
