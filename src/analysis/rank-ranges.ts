// How far ranks hang on single sources and voices: the ranks when each is left out in turn (a jackknife: Tukey, J. W.
// (1958), Bias and confidence in not-quite large samples. Annals of Mathematical Statistics 29, 614).
import type { ActorId, SourceId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { excludingAlso } from '../model/excluding.js';
import type { Lens } from '../model/lens.js';
import { buildGraph } from './build-graph.js';
import { isDefined, measureActors, type MeasureId } from './measures/index.js';
import type { ProjectionOptions } from './projection.js';
import { rankActors } from './rank-actors.js';
import { speakersOf } from './speakers.js';

export interface RankRange {
  /** The smallest number, from 1. */
  readonly best: number;
  readonly worst: number;
}

export interface RankRanges {
  readonly ranges: ReadonlyMap<ActorId, RankRange>;
  /** What was left out, each in turn. */
  readonly sources: readonly SourceId[];
  readonly voices: readonly ActorId[];
}

export interface RankRangesInput {
  readonly data: IndexedDataset;
  readonly lens: Lens;
  readonly measure: MeasureId;
  readonly projection: ProjectionOptions;
}

/**
 * Where the measure is undefined without a source or voice, that one moves no rank. Yields after each, so that whoever
 * runs it can pause or give up.
 */
export function* rankRangeSteps({ data, lens, measure, projection }: RankRangesInput): Generator<void, RankRanges> {
  const graph = buildGraph(data, lens);
  const sources = [...graph.counts.bySource.keys()].filter((id) => data.sources.has(id));
  const voices = speakersOf(data, graph).voices.map(({ actor }) => actor);
  const lenses: readonly Lens[] = [
    lens,
    ...sources.map((id) => ({ ...lens, sources: excludingAlso(lens.sources, id) })),
    ...voices.map((id) => ({ ...lens, voices: excludingAlso(lens.voices, id) })),
  ];
  const ranges = new Map<ActorId, RankRange>();
  for (const each of lenses) {
    yield;
    const { result } = measureActors(measure, { data, graph: buildGraph(data, each) }, projection);
    if (!isDefined(result)) continue;
    for (const { actor, rank } of rankActors(result)) {
      const known = ranges.get(actor);
      ranges.set(actor, {
        best: Math.min(rank, known?.best ?? rank),
        worst: Math.max(rank, known?.worst ?? rank),
      });
    }
  }
  return { ranges, sources, voices };
}
