// The communities of the graph of a lens. Loaded on demand: they bring Graphology with them.
import { communitiesOf, type Communities } from '../../analysis/communities.js';
import { parseProjectionChoice } from '../../analysis/projection-choice.js';
import { projectionName } from '../../analysis/projection-name.js';
import { buildProjection, type ProjectionOptions } from '../../analysis/projection.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';

export interface CommunitiesInput {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  /** What they are found in, in the grammar of `projection-choice.ts`. */
  readonly on: string;
}

/** Plain data, so that a worker can hand it over. */
export interface CommunitiesAnswer extends Communities {
  readonly projection: ProjectionOptions;
  readonly projectionName: string;
}

/** Where nothing else is chosen, all relations count, in no direction, with the weights of the lens. */
export function computeCommunities({ data, graph, on }: CommunitiesInput): CommunitiesAnswer {
  const projection: ProjectionOptions = {
    layer: 'all',
    directed: false,
    weights: graph.lens.weights,
    ...parseProjectionChoice(on),
  };
  return {
    ...communitiesOf(buildProjection(data, graph, projection)),
    projection,
    projectionName: projectionName(projection),
  };
}
