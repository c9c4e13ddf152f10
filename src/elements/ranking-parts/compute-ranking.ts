// Ranks the actors of a lens by a measure. Loaded on demand: the measures bring Graphology with them.
import { isDefined, MEASURES, measureActors, usualProjection, type MeasureId } from '../../analysis/measures/index.js';
import { parseMeasureChoice } from '../../analysis/measure-choice.js';
import type { MeasureText } from '../../analysis/measures/measure.js';
import { projectionName } from '../../analysis/projection-name.js';
import type { ProjectionOptions } from '../../analysis/projection.js';
import { rankActors, type RankedActor } from '../../analysis/rank-actors.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { LAYERS, type Layer } from '../../model/layer.js';
import type { Answered } from '../shared/answer-task.js';

export interface RankingQuestion {
  readonly measure: MeasureId;
  /** The projection, in the grammar of `projection-choice.ts`; what it does not name is as usual for the measure. */
  readonly on: string;
}

export interface RankingInput extends RankingQuestion {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
}

/** Plain data, so that a worker can hand it over. */
export interface RankingAnswer {
  readonly measures: readonly MeasureText[];
  readonly layers: readonly Layer[];
  readonly measure: MeasureText;
  readonly projection: ProjectionOptions;
  /** What the measure is read from where nobody asks for another projection. */
  readonly usual: ProjectionOptions;
  readonly projectionName: string;
  readonly result: { readonly ranked: readonly RankedActor[] } | { readonly reason: string };
}

/** An answer, and what it answers. */
export type Ranking = Answered<RankingInput, RankingAnswer>;

const textOf = ({ id, name, sentence, caution, source, usual, readsWeights, without }: MeasureText): MeasureText => ({
  id,
  name,
  sentence,
  caution,
  source,
  usual,
  readsWeights,
  ...(without === undefined ? {} : { without }),
});

export function computeRanking(input: RankingInput): RankingAnswer {
  const { measure, projection, result } = measureActors(input.measure, input, parseMeasureChoice(input.on).on);
  return {
    measures: MEASURES.map(textOf),
    layers: LAYERS,
    measure: textOf(measure),
    projection,
    usual: usualProjection(measure, input.graph.lens),
    projectionName: projectionName(projection),
    result: isDefined(result) ? { ranked: rankActors(result) } : { reason: result.undefined },
  };
}
