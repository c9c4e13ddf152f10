// How many others an actor has cooperative, or hostile, relations with: what the signed degrees count.
import type { Projection } from '../projection.js';

export interface SignedNeighbours {
  readonly cooperative: number;
  readonly hostile: number;
}

/** By node key. A neighbour with relations of both signs counts on both sides. */
export function signedNeighbours({ graph }: Projection): ReadonlyMap<string, SignedNeighbours> {
  return new Map(
    graph.mapNodes((node) => {
      const cooperative = new Set<string>();
      const hostile = new Set<string>();
      graph.forEachEdge(node, (_, { positive, negative }, source, target) => {
        const other = source === node ? target : source;
        if (positive > 0) cooperative.add(other);
        if (negative > 0) hostile.add(other);
      });
      return [node, { cooperative: cooperative.size, hostile: hostile.size }];
    }),
  );
}

/** One number for each node, from what it counts. */
export const countSigned = (
  projection: Projection,
  count: (neighbours: SignedNeighbours) => number,
): Readonly<Record<string, number>> =>
  Object.fromEntries([...signedNeighbours(projection)].map(([node, neighbours]) => [node, count(neighbours)]));
