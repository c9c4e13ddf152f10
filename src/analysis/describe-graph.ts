// What a projection is as a whole: how dense, in how many parts.
import { reachFrom } from './strong-parts.js';
import type { Projection } from './projection.js';

/** Edges ÷ possible edges, from 0 to 1; null where there are fewer than two actors. */
export function densityOf({ graph }: Projection): number | null {
  const { order, size } = graph;
  if (order < 2) return null;
  return ((graph.type === 'undirected' ? 2 : 1) * size) / (order * (order - 1));
}

/** The number of parts that no relation connects, whatever its direction; an actor without a relation is one. */
export function countComponents({ graph }: Projection): number {
  const seen = new Set<string>();
  let count = 0;
  for (const node of graph.nodes()) {
    if (seen.has(node)) continue;
    count += 1;
    for (const reached of reachFrom([node], (id) => graph.neighbors(id))) seen.add(reached);
  }
  return count;
}
