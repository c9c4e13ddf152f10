// What lies within some steps of actors, whatever the direction of the relations.
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { RelationId } from '../model/relation-id.js';

export interface Focus {
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
}

function neighbourhoods(graph: ActorGraph): ReadonlyMap<ActorId, readonly ActorId[]> {
  const neighbours = new Map<ActorId, ActorId[]>([...graph.nodes.keys()].map((id) => [id, []]));
  for (const { actors } of graph.ties.values()) {
    neighbours.get(actors[0])?.push(actors[1]);
    neighbours.get(actors[1])?.push(actors[0]);
  }
  return neighbours;
}

/** Steps from the nearest of the given actors; whoever is further away than `limit` is left out. */
function distancesFrom(start: readonly ActorId[], graph: ActorGraph, limit: number): ReadonlyMap<ActorId, number> {
  const neighbours = neighbourhoods(graph);
  const distances = new Map(start.filter((id) => graph.nodes.has(id)).map((id) => [id, 0]));
  // A Map visits what is added while it is walked through: breadth first.
  for (const [id, distance] of distances) {
    if (distance >= limit) continue;
    for (const next of neighbours.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

/**
 * The actors within `steps` steps of the given ones, and the relations that such steps run along: with one step those
 * of the given actors, not those among their neighbours. With none, only what stands among the given actors.
 */
export function focusAround(graph: ActorGraph, start: readonly ActorId[], steps: number): Focus {
  const distances = distancesFrom(start, graph, steps);
  const isWithin = (source: ActorId, target: ActorId): boolean => {
    const [a, b] = [distances.get(source), distances.get(target)];
    return a !== undefined && b !== undefined && (Math.min(a, b) < steps || a + b === 0);
  };
  const relations = [...graph.relations.values()].filter(({ source, target }) => isWithin(source, target));
  return { actors: new Set(distances.keys()), relations: new Set(relations.map(({ id }) => id)) };
}
