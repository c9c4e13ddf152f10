// The registry of measures, and the guard around each: what cannot be computed is said in words, never NaN, never thrown.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { Lens } from '../../model/lens.js';
import type { MeasureId } from '../measure-ids.js';
import { actorOfNode, buildProjection, type Projection, type ProjectionOptions } from '../projection.js';
import { authority } from './authority.js';
import { betweenness } from './betweenness.js';
import { closeness } from './closeness.js';
import { constraint } from './constraint.js';
import { cooperativeDegree } from './cooperative-degree.js';
import { core } from './core.js';
import { degree } from './degree.js';
import { eigenvector } from './eigenvector.js';
import { hostileDegree } from './hostile-degree.js';
import { hub } from './hub.js';
import { inDegree } from './in-degree.js';
import type { Measure, MeasureLeaf, MeasureResult, MeasureText, Undefined } from './measure.js';
import { netDegree } from './net-degree.js';
import { outDegree } from './out-degree.js';
import { pagerank } from './pagerank.js';
import { strength } from './strength.js';

export { isMeasureId, MEASURE_IDS, type MeasureId } from '../measure-ids.js';
export type { Measure, MeasureResult, Undefined } from './measure.js';

export const isDefined = (result: MeasureResult): result is ReadonlyMap<ActorId, number> => result instanceof Map;

const LEAVES: Readonly<Record<MeasureId, MeasureLeaf>> = {
  degree,
  'in-degree': inDegree,
  'out-degree': outDegree,
  strength,
  'cooperative-degree': cooperativeDegree,
  'hostile-degree': hostileDegree,
  'net-degree': netDegree,
  betweenness,
  closeness,
  eigenvector,
  pagerank,
  hub,
  authority,
  core,
  constraint,
};

const NUMBERS = ['none', 'one', 'two', 'three'] as const;

const tooSmall = (order: number, least: number): Undefined => ({
  undefined: `It needs at least ${NUMBERS[least] ?? least} actors; the lens leaves ${NUMBERS[order] ?? order}.`,
});

const UNSETTLED: Undefined = { undefined: 'The computation does not come to rest on this graph.' };

const isReason = (found: Readonly<Record<string, number>> | Undefined): found is Undefined =>
  typeof found['undefined'] === 'string';

function computeGuarded(leaf: MeasureLeaf, projection: Projection): MeasureResult {
  const { graph } = projection;
  if (graph.order < leaf.minActors) return tooSmall(graph.order, leaf.minActors);
  try {
    const found = leaf.compute(projection);
    if (isReason(found)) return found;
    const nodes = leaf.without === undefined ? graph.nodes() : graph.nodes().filter((node) => node in found);
    if (nodes.length === 0 && leaf.without !== undefined) return { undefined: leaf.without };
    const values = new Map(nodes.map((node) => [actorOfNode(node), found[node] ?? Number.NaN]));
    return [...values.values()].every(Number.isFinite) ? values : UNSETTLED;
  } catch {
    // Graphology throws where an iteration does not converge.
    return UNSETTLED;
  }
}

const guard = (leaf: MeasureLeaf): Measure => ({ ...leaf, compute: (projection) => computeGuarded(leaf, projection) });

/** All measures, in the order they are offered. */
export const MEASURES: readonly Measure[] = Object.values(LEAVES).map(guard);

export const measureById = (id: MeasureId): Measure => guard(LEAVES[id]);

/** The projection a measure is read from where nobody asks for another. */
export const usualProjection = ({ usual }: MeasureText, lens: Lens): ProjectionOptions => ({
  layer: 'all',
  directed: usual.directed,
  weights: usual.weighted ? lens.weights : 'none',
});

export interface Measurement {
  readonly measure: Measure;
  readonly projection: ProjectionOptions;
  readonly result: MeasureResult;
}

/** A measure of the graph of a lens, by its usual projection or parts of another. */
export function measureActors(
  id: MeasureId,
  { data, graph }: { readonly data: IndexedDataset; readonly graph: ActorGraph },
  options: Partial<ProjectionOptions> = {},
): Measurement {
  const measure = measureById(id);
  const projection = { ...usualProjection(measure, graph.lens), ...options };
  return { measure, projection, result: measure.compute(buildProjection(data, graph, projection)) };
}
