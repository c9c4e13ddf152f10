// Projections: the graph of a lens as a simple graph for measures, of one layer, and named, for every number is of one.
import GraphologyGraph from 'graphology';
import type { ActorGraph, Relation } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens, Weighting } from '../model/lens.js';
import type { Layer } from '../model/layer.js';
import { claimFacts, type ClaimFacts } from './claim-facts.js';
import { layerTest } from './layer-test.js';
import { sourceScale, weighClaims } from './weigh-claims.js';

export interface ProjectionOptions {
  readonly layer: Layer;
  /** Whether ties keep their direction; an undirected relation then runs both ways. */
  readonly directed: boolean;
  /** What an edge weighs; `none`: every edge 1. */
  readonly weights: Weighting;
}

export interface ProjectedEdge {
  /** Above 0; 1 where the projection has no weights. */
  weight: number;
  /** How much of what the claims weigh is cooperative, and hostile; 0 or more. */
  positive: number;
  negative: number;
}

export interface Projection {
  readonly options: ProjectionOptions;
  readonly lens: Lens;
  /** Simple, without loops. Nodes are called `a:` and the actor's id. */
  readonly graph: GraphologyGraph<Record<string, never>, ProjectedEdge>;
}

const NODE_PREFIX = 'a:';

export const nodeKey = (id: ActorId): string => `${NODE_PREFIX}${id}`;
export const actorOfNode = (key: string): ActorId => key.slice(NODE_PREFIX.length);

/** The ways an edge of the projection runs for one relation. */
const runsOf = ({ source, target, directed }: Relation, options: ProjectionOptions): readonly [ActorId, ActorId][] =>
  options.directed && !directed
    ? [
        [source, target],
        [target, source],
      ]
    : [[source, target]];

/**
 * The projection of a graph built from the same dataset. Its nodes are the drawn and the isolated actors, in the order
 * of the dataset; an edge weighs what the claims of the layer weigh in all relations of the pair together.
 */
export function buildProjection(data: IndexedDataset, actors: ActorGraph, options: ProjectionOptions): Projection {
  const { lens, nodes, isolated, relations } = actors;
  const graph: Projection['graph'] = new GraphologyGraph({
    type: options.directed ? 'directed' : 'undirected',
    multi: false,
    allowSelfLoops: false,
  });
  const alone = new Set(isolated);
  for (const id of data.actors.keys()) if (nodes.has(id) || alone.has(id)) graph.addNode(nodeKey(id));
  const facts = claimFacts(data);
  const claimsOf = ({ claims }: Relation): ClaimFacts[] =>
    claims.map((id) => facts.get(id)).filter((found) => found !== undefined);
  const inLayer = layerTest(options.layer);
  const scale = sourceScale([...relations.values()].map(claimsOf), { ...lens, weights: options.weights });
  for (const relation of relations.values()) {
    const weighed = weighClaims(claimsOf(relation).filter(inLayer), options.weights, scale);
    if (weighed.weight === 0) continue;
    for (const [source, target] of runsOf(relation, options)) {
      graph.updateEdge(nodeKey(source), nodeKey(target), ({ weight = 0, positive = 0, negative = 0 }) => ({
        weight: options.weights === 'none' ? 1 : weight + weighed.weight,
        positive: positive + weighed.positive,
        negative: negative + weighed.negative,
      }));
    }
  }
  return { options, lens, graph };
}
