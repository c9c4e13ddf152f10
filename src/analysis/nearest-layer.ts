// Where to look first for a path between two actors.
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import { PATH_LAYERS, type PathLayer } from '../model/layer.js';
import { shortestPaths } from './shortest-paths.js';

/** The layer that joins two actors by the fewest steps, the first of equals; the first of all where none does. */
export function nearestLayer(graph: ActorGraph, from: ActorId, to: ActorId): PathLayer {
  let nearest: { readonly layer: PathLayer; readonly length: number } = { layer: 'cooperative', length: Infinity };
  for (const layer of PATH_LAYERS) {
    const length = shortestPaths(graph, { layer, from, to, limit: 1 }).paths[0]?.length ?? Infinity;
    if (length < nearest.length) nearest = { layer, length };
  }
  return nearest.layer;
}
