// The map of a dataset: its projection, and where each actor truly belongs on it. The same for every lens, so that
// neither coast nor places jump.
import type { Actor } from '../model/actor.js';
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { chooseProjection, scaleProjection, type MapProjection } from './map-projection.js';

export interface ActorMap {
  readonly projection: MapProjection;
  /** Of actors that have a location of their own. */
  readonly located: ReadonlyMap<ActorId, Point>;
  /** Of all others: whose place they share, one or several; empty where nobody's is known. */
  readonly hosts: ReadonlyMap<ActorId, readonly ActorId[]>;
}

/** Scene units squared per actor: room for circle and label, for strands, and for the sea between. */
const ROOM = 11_000;
/** Neither is a map of two actors a stamp. */
const LEAST_AREA = 400_000;

const mapsByData = new WeakMap<IndexedDataset, ActorMap | null>();

/** Null where no actor has a location. */
export function actorMap(data: IndexedDataset): ActorMap | null {
  const known = mapsByData.get(data);
  if (known !== undefined) return known;
  const map = makeMap(data);
  mapsByData.set(data, map);
  return map;
}

function makeMap({ actors }: IndexedDataset): ActorMap | null {
  const places = [...actors.values()].flatMap(({ id, location }) => (location === undefined ? [] : [{ id, location }]));
  const unscaled = chooseProjection(places.map(({ location }) => location));
  if (unscaled === null) return null;
  const area = areaAround(places.map(({ location }) => unscaled.project(location)));
  const projection = scaleProjection(unscaled, Math.sqrt(Math.max(LEAST_AREA, ROOM * actors.size) / area));
  return {
    projection,
    located: new Map(places.map(({ id, location }) => [id, projection.project(location)])),
    hosts: new Map(
      [...actors.values()]
        .filter(({ location }) => location === undefined)
        .map((actor) => [actor.id, hostsOf(actor, actors)]),
    ),
  };
}

const spanOf = (values: readonly number[]): number => Math.max(4, Math.max(...values) - Math.min(...values));

/** At least what a square of some degrees takes: places in a row span none. */
function areaAround(points: readonly Point[]): number {
  return spanOf(points.map(([x]) => x)) * spanOf(points.map(([, y]) => y));
}

/**
 * The located actors whose place an actor shares: what it is part of, else what it is based in, else what it is a
 * member of; over further actors where those have no location themselves.
 */
function hostsOf(actor: Actor, actors: IndexedDataset['actors'], seen: ReadonlySet<ActorId> = new Set()): ActorId[] {
  const within = new Set([...seen, actor.id]);
  for (const ids of [actor.partOf == null ? [] : [actor.partOf], actor.basedIn ?? [], actor.memberOf ?? []]) {
    const hosts = ids.flatMap((id) => {
      const host = within.has(id) ? undefined : actors.get(id);
      if (host === undefined) return [];
      return host.location === undefined ? hostsOf(host, actors, within) : [host.id];
    });
    if (hosts.length > 0) return [...new Set(hosts)];
  }
  return [];
}
