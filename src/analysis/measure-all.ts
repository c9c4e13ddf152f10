// Every measure of the graph of a lens, each in its usual projection, as plain data that a worker can hand over.
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { buildGraph } from './build-graph.js';
import { isDefined, MEASURES, measureActors } from './measures/index.js';
import type { MeasureText } from './measures/measure.js';
import type { ProjectionOptions } from './projection.js';
import { rankActors, type RankedActor } from './rank-actors.js';

export interface MeasuredBy extends Pick<MeasureText, 'id' | 'name' | 'caution' | 'without'> {
  readonly projection: ProjectionOptions;
  /** Of all actors that have a value; or why nobody has one. */
  readonly result: { readonly ranked: readonly RankedActor[] } | { readonly reason: string };
}

export interface AllMeasures {
  /** In the order of the registry. */
  readonly measures: readonly MeasuredBy[];
}

/** Yields before each measure, so that whoever runs it can pause or give up. */
export function* measureAllSteps({
  data,
  lens,
}: {
  readonly data: IndexedDataset;
  readonly lens: Lens;
}): Generator<void, AllMeasures> {
  const graph = buildGraph(data, lens);
  const measures: MeasuredBy[] = [];
  for (const { id, name, caution, without } of MEASURES) {
    yield;
    const { projection, result } = measureActors(id, { data, graph });
    measures.push({
      id,
      name,
      caution,
      ...(without === undefined ? {} : { without }),
      projection,
      result: isDefined(result) ? { ranked: rankActors(result) } : { reason: result.undefined },
    });
  }
  return { measures };
}
