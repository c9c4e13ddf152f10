// Ranks the actors of a lens by a measure. Loaded on demand: the measures bring Graphology with them.
import {
  isDefined,
  MEASURES,
  measureActors,
  measureById,
  usualProjection,
  type MeasureId,
} from '../../analysis/measures/index.js';
import type { MeasureText } from '../../analysis/measures/measure.js';
import { projectionName } from '../../analysis/projection-name.js';
import { LAYERS, type Layer, type ProjectionOptions } from '../../analysis/projection.js';
import { rankActors, type RankedActor } from '../../analysis/rank-actors.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { WEIGHTINGS } from '../../model/lens.js';
import type { Answered } from '../shared/answer-task.js';

export interface RankingQuestion {
  readonly measure: MeasureId;
  /** A name of `LAYERS`; anything else is read as all relations. */
  readonly layer: string;
  /** A name of `WEIGHTINGS`; anything else is read as what is usual for the measure. */
  readonly weights: string;
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
  readonly projectionName: string;
  /** Whether this is the projection that the measure is usually read from. */
  readonly isUsual: boolean;
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
  const layer = LAYERS.find((known) => known === input.layer);
  const weights = WEIGHTINGS.find((known) => known === input.weights);
  const usual = usualProjection(measureById(input.measure), input.graph.lens);
  const asked = { ...usual, ...(layer === undefined ? {} : { layer }), ...(weights === undefined ? {} : { weights }) };
  const { measure, projection, result } = measureActors(input.measure, input, asked);
  return {
    measures: MEASURES.map(textOf),
    layers: LAYERS,
    measure: textOf(measure),
    projection,
    projectionName: projectionName(projection),
    isUsual: projection.layer === usual.layer && projection.weights === usual.weights,
    result: isDefined(result) ? { ranked: rankActors(result) } : { reason: result.undefined },
  };
}
