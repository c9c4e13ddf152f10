// What the places of the present layout mean, in a sentence.
import { actorMap } from '../../analysis/actor-map.js';
import { formatProjectionChoice } from '../../analysis/projection-choice.js';
import { MEASURE_NAMES } from '../../analysis/measure-ids.js';
import { formatLens } from '../../model/lens-grammar.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { Words } from '../words/words.js';

/** Empty where places mean nothing by themselves. */
export function layoutCaption(
  { arrangement, data, lens, sizeBy, sizedOn }: ExplorerState,
  words: Words['graph'],
): string {
  const { layout, isLaid, rings } = arrangement;
  if (!isLaid || data === null) return '';
  if (layout === 'geographic') return actorMap(data) === null ? words.noMap : words.onMap;
  if (layout !== 'concentric' || rings === null) return '';
  const name = MEASURE_NAMES[rings.measure];
  if (rings.lens !== formatLens(lens)) return words.ringsOfOtherLens(name);
  // Undefined for this graph, a measure gives way to the number of partners; then asking again would change nothing.
  const isPresent = rings.measure === sizeBy && rings.on === formatProjectionChoice(sizedOn);
  const isFallback = rings.measure === 'degree' && rings.on === '';
  return isPresent || isFallback ? words.rings(name) : words.ringsOfOtherMeasure(name);
}
