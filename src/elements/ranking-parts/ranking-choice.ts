// What a ranking compares: what was chosen in it, and below that what sizes the picture.
import { parseMeasureChoice, type MeasureChoice } from '../../analysis/measure-choice.js';
import { isMeasureId } from '../../analysis/measure-ids.js';

/** As the element's attributes say; empty where they say nothing. */
interface RankingProperties {
  readonly measure: string;
  readonly layer: string;
  readonly weights: string;
  readonly direction: string;
}

/** What a measure of its own is read from has nothing to do with what sizes the picture. */
export function rankingChoice(
  { measure, layer, weights, direction }: RankingProperties,
  shared: MeasureChoice,
): MeasureChoice {
  const { on } = parseMeasureChoice([layer, weights, direction].join(','));
  const isShared = !isMeasureId(measure) || measure === shared.measure;
  return isShared ? { measure: shared.measure, on: { ...shared.on, ...on } } : { measure, on };
}
