// All shortest paths between two actors in one layer of a graph, whichever way its relations run: breadth first, no
// weights. Which claims stand along a path is for the caller, who has the relations of each step.
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { PathLayer } from '../model/layer.js';
import { compareIds, type RelationId } from '../model/relation-id.js';
import { weightInLayer } from './layer-test.js';

export interface PathQuery {
  readonly layer: PathLayer;
  readonly from: ActorId;
  readonly to: ActorId;
  /** At most so many paths are listed. */
  readonly limit: number;
}

export interface PathStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** The relations of the pair that have claims of the layer, in the order of the graph. */
  readonly relations: readonly RelationId[];
}

export interface ShortestPaths {
  /** The heavier step first at every fork, then by id. Each path has at least one step, and as many as the others. */
  readonly paths: readonly (readonly PathStep[])[];
  /** Of all shortest paths, listed or not; a number too large to be exact is `Infinity`. */
  readonly total: number;
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
}

interface Link {
  readonly weight: number;
  readonly relations: readonly RelationId[];
}

type Links = ReadonlyMap<ActorId, ReadonlyMap<ActorId, Link>>;

function linksOf({ relations, nodes }: ActorGraph, layer: PathLayer): Links {
  const links = new Map<ActorId, Map<ActorId, Link>>([...nodes.keys()].map((id) => [id, new Map<ActorId, Link>()]));
  const link = (from: ActorId, to: ActorId, id: RelationId, weight: number): void => {
    const known = links.get(from)?.get(to);
    links.get(from)?.set(to, {
      weight: (known?.weight ?? 0) + weight,
      relations: [...(known?.relations ?? []), id],
    });
  };
  for (const relation of relations.values()) {
    const weight = weightInLayer(relation, layer);
    if (weight <= 0) continue;
    link(relation.source, relation.target, relation.id, weight);
    link(relation.target, relation.source, relation.id, weight);
  }
  return links;
}

/** Steps to `goal` from every actor that reaches it. */
function distancesTo(goal: ActorId, links: Links): ReadonlyMap<ActorId, number> {
  const distances = new Map([[goal, 0]]);
  // A Map visits what is added while it is walked through: breadth first.
  for (const [id, distance] of distances) {
    for (const next of links.get(id)?.keys() ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

const NO_PATHS: ShortestPaths = { paths: [], total: 0, actors: new Set(), relations: new Set() };

/** None where an end is not in the graph, where the layer does not join them, and from an actor to itself. */
export function shortestPaths(graph: ActorGraph, { layer, from, to, limit }: PathQuery): ShortestPaths {
  if (from === to || !graph.nodes.has(from) || !graph.nodes.has(to)) return NO_PATHS;
  const links = linksOf(graph, layer);
  const distances = distancesTo(to, links);
  if (!distances.has(from)) return NO_PATHS;
  const stepsFrom = (id: ActorId): readonly PathStep[] =>
    [...(links.get(id) ?? [])]
      .filter(([next]) => distances.get(next) === (distances.get(id) ?? 0) - 1)
      .toSorted(([a, one], [b, other]) => other.weight - one.weight || compareIds(a, b))
      .map(([next, { relations }]) => ({ from: id, to: next, relations }));
  const onTheWay = reachBy(from, stepsFrom);
  return {
    paths: listPaths({ from, to, limit }, onTheWay),
    total: countPaths(from, to, onTheWay),
    actors: new Set(onTheWay.keys()),
    relations: new Set([...onTheWay.values()].flatMap((steps) => steps.flatMap(({ relations }) => relations))),
  };
}

type Ways = ReadonlyMap<ActorId, readonly PathStep[]>;

/** Every actor on a shortest path with its steps towards the goal, nearer to the start first. */
function reachBy(start: ActorId, stepsFrom: (id: ActorId) => readonly PathStep[]): Ways {
  const ways = new Map<ActorId, readonly PathStep[]>([[start, []]]);
  for (const id of ways.keys()) {
    const steps = stepsFrom(id);
    ways.set(id, steps);
    for (const step of steps) if (!ways.has(step.to)) ways.set(step.to, []);
  }
  return ways;
}

function listPaths({ from, to, limit }: Omit<PathQuery, 'layer'>, ways: Ways): readonly (readonly PathStep[])[] {
  const paths: (readonly PathStep[])[] = [];
  const walk = (id: ActorId, path: readonly PathStep[]): void => {
    if (paths.length >= limit) return;
    if (id === to) paths.push(path);
    else for (const step of ways.get(id) ?? []) walk(step.to, [...path, step]);
  };
  walk(from, []);
  return paths;
}

function countPaths(from: ActorId, to: ActorId, ways: Ways): number {
  const counts = new Map<ActorId, number>([[to, 1]]);
  // The goal comes last among the ways, so that what is further on is counted before what leads to it.
  for (const [id, steps] of [...ways].toReversed()) {
    if (id === to) continue;
    counts.set(
      id,
      steps.reduce((sum, step) => sum + (counts.get(step.to) ?? 0), 0),
    );
  }
  const total = counts.get(from) ?? 0;
  return Number.isSafeInteger(total) ? total : Infinity;
}
