// Communities: actors that have more relations among themselves than chance would give them, found by Louvain.
// Camps, which follow the signs of relations, are for `balance/`.
import louvain from 'graphology-communities-louvain';
import { compareIds } from '../model/relation-id.js';
import type { ActorId } from '../model/id.js';
import { actorOfNode, type Projection } from './projection.js';
import { seededRandom } from '../model/seeded-random.js';

export interface Communities {
  /** The largest first, then by first member; members by id. An actor without a relation is a community of its own. */
  readonly communities: readonly (readonly ActorId[])[];
  /**
   * Up to 1: how many more relations lie within communities than would by chance; null without relations.
   * Newman, M. E. J., Girvan, M. (2004), Finding and evaluating community structure in networks. Physical Review E 69, 026113.
   */
  readonly modularity: number | null;
}

const SEED = 1;

const byFirst = ([a = '']: readonly ActorId[], [b = '']: readonly ActorId[]): number => compareIds(a, b);

/**
 * The communities of a projection, the same ones every time: by weight where it has weights, by direction where it has
 * directions (Leicht and Newman's modularity). Blondel, V. D., Guillaume, J.-L., Lambiotte, R., Lefebvre, E. (2008), Fast
 * unfolding of communities in large networks. Journal of Statistical Mechanics, P10008.
 */
export function communitiesOf({ graph }: Projection): Communities {
  if (graph.size === 0) {
    const alone = graph.mapNodes((node) => [actorOfNode(node)]);
    return { communities: alone.toSorted(byFirst), modularity: null };
  }
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const members = new Map<number, ActorId[]>();
  for (const [node, community] of Object.entries(found.communities)) {
    const known = members.get(community) ?? [];
    known.push(actorOfNode(node));
    members.set(community, known);
  }
  const communities = [...members.values()]
    .map((actors) => actors.toSorted(compareIds))
    .toSorted((a, b) => b.length - a.length || byFirst(a, b));
  return { communities, modularity: found.modularity };
}
