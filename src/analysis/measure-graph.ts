// Every number of a graph in one projection: what `actor-atlas measure` prints. Plain data, actors by id.
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { formatLens } from '../model/lens-grammar.js';
import { compareIds } from '../model/relation-id.js';
import { frustrationOf } from './balance/frustration.js';
import { netTies } from './balance/signed-ties.js';
import { countTriads, listTriads, type TriadKind } from './balance/triads.js';
import { weighTies } from './balance/weigh-ties.js';
import { buildGraph } from './build-graph.js';
import { communitiesOf } from './communities.js';
import { countComponents, densityOf } from './describe-graph.js';
import { isDefined, measureById, type MeasureId } from './measures/index.js';
import { buildProjection, type ProjectionOptions } from './projection.js';
import { sortRecords } from './sort-records.js';

/** The names of the measures in the order they are printed, and the measures they are. */
const FIELDS = {
  degree: 'degree',
  strength: 'strength',
  betweenness: 'betweenness',
  closeness: 'closeness',
  eigenvector: 'eigenvector',
  pagerank: 'pagerank',
  hub: 'hub',
  authority: 'authority',
  core: 'core',
  constraint: 'constraint',
  positiveDegree: 'cooperative-degree',
  negativeDegree: 'hostile-degree',
} as const satisfies Readonly<Record<string, MeasureId>>;

export type MeasureField = keyof typeof FIELDS;
export const MEASURE_FIELDS = Object.keys(FIELDS) as readonly MeasureField[];

export const measureOfField = (field: MeasureField): MeasureId => FIELDS[field];

/** Its steps all count 1, whatever the projection: read as a distance, a weight would make the strongest tie the longest. */
const COUNTS_STEPS: ReadonlySet<MeasureId> = new Set(['betweenness']);

/** null where the measure is undefined for the actor, or for the whole graph. */
export type MeasuredActor = Readonly<Record<MeasureField, number | null>>;

export interface MeasuredGraph {
  readonly lens: string;
  readonly projection: ProjectionOptions & { readonly nodes: number; readonly edges: number };
  readonly actors: Readonly<Record<ActorId, MeasuredActor>>;
  readonly graph: {
    readonly density: number | null;
    readonly components: number;
    readonly communities: readonly (readonly ActorId[])[];
    readonly modularity: number | null;
    readonly triads: Readonly<Record<TriadKind, number>>;
    readonly frustration: {
      readonly index: number;
      readonly exact: boolean;
      readonly lower: number;
      readonly camps: readonly (readonly ActorId[])[];
      /** Pairs of actors. */
      readonly against: readonly (readonly [ActorId, ActorId])[];
    };
  };
}

export interface Undefinedness {
  readonly field: MeasureField | 'density' | 'modularity';
  readonly reason: string;
}

export interface GraphMeasurement {
  readonly measured: MeasuredGraph;
  /** What is null for the whole graph, and why. */
  readonly undefined: readonly Undefinedness[];
}

/** The same bytes however the dataset orders its records. */
export function measureGraph(unsorted: IndexedDataset, lens: Lens, options: ProjectionOptions): GraphMeasurement {
  const data = sortRecords(unsorted);
  const actors = buildGraph(data, lens);
  const projection = buildProjection(data, actors, options);
  const steps = buildProjection(data, actors, { ...options, weights: 'none' });
  const ids = [...actors.nodes.keys(), ...actors.isolated].toSorted(compareIds);
  const reasons: Undefinedness[] = [];
  const values = new Map<MeasureField, ReadonlyMap<ActorId, number>>();
  for (const field of MEASURE_FIELDS) {
    const id = measureOfField(field);
    const result = measureById(id).compute(COUNTS_STEPS.has(id) ? steps : projection);
    if (isDefined(result)) values.set(field, result);
    else reasons.push({ field, reason: result.undefined });
  }
  const measured = (id: ActorId): MeasuredActor => {
    const valueOf = (field: MeasureField): number | null => values.get(field)?.get(id) ?? null;
    return Object.fromEntries(MEASURE_FIELDS.map((field) => [field, valueOf(field)])) as MeasuredActor;
  };
  const density = densityOf(projection);
  const found = communitiesOf(projection);
  if (density === null) reasons.push({ field: 'density', reason: 'It needs at least two actors.' });
  if (found.modularity === null) {
    reasons.push({ field: 'modularity', reason: 'Without relations there is nothing that communities could gather.' });
  }
  const signed = netTies(weighTies(data, actors, options));
  const frustration = frustrationOf(signed);
  return {
    measured: {
      lens: formatLens(lens),
      projection: { ...options, nodes: projection.graph.order, edges: projection.graph.size },
      actors: Object.fromEntries(ids.map((id) => [id, measured(id)])),
      graph: {
        density,
        components: countComponents(projection),
        communities: found.communities,
        modularity: found.modularity,
        triads: countTriads(listTriads(signed)),
        frustration: { ...frustration, against: frustration.against.map((tie) => tie.actors) },
      },
    },
    undefined: reasons,
  };
}
