// The words for paths between two actors, in the details and in menus.
import type { PathLayer } from '../../../model/layer.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const paths = { one: 'path', other: 'paths' };
const steps = { one: 'step', other: 'steps' };

const LAYERS: Readonly<Record<PathLayer, string>> = {
  cooperative: 'cooperative',
  hostile: 'hostile',
  alliance: 'alliance',
  rivalry: 'rivalry',
  trade: 'trade',
  threat: 'threat',
};

export const pathsWords = {
  layers: LAYERS,
  between: 'Paths between them',
  title: (a: string, b: string): string => `Paths between ${a} and ${b}`,
  choose: 'Relations a path may use',
  /** On the button of a layer, and said after its name. */
  length: (length: number): string => (length === 0 ? '–' : String(length)),
  lengthSaid: (length: number): string => (length === 0 ? ': no path' : `: ${countOf(length, steps)}`),
  found: (count: { readonly total: number; readonly length: number }, layer: PathLayer): string => {
    const of = `${countOf(count.length, steps)} in ${LAYERS[layer]} relations`;
    if (count.length === 1) return `They are joined directly: 1 step in ${LAYERS[layer]} relations.`;
    if (count.total === Infinity) return `More shortest paths than can be counted, each of ${of}.`;
    return count.total === 1 ? `One shortest path, of ${of}.` : `${countOf(count.total, paths)}, each of ${of}.`;
  },
  direction: 'A path follows relations whichever way they run.',
  none: (a: string, b: string, layer: PathLayer): string =>
    `No path in this layer: under the present lens no chain of ${LAYERS[layer]} relations leads from ${a} to ${b}.`,
  noneAtAll: (a: string, b: string): string => `No layer joins ${a} and ${b} under the present lens.`,
  notDrawn: (name: string): string => `The present lens does not draw ${name}, so no path can start or end there.`,
  itself: 'A path needs two different actors.',
  next: (layer: PathLayer): string => `Show ${LAYERS[layer]} paths`,
  path: (number: number): string => `Path ${number}`,
  notListed: (listed: number, total: number): string =>
    total === Infinity
      ? `Only the first ${listed} are listed. The picture shows them all.`
      : `The first ${listed} are listed; ${countOf(total - listed, { one: 'more is', other: 'more are' })} not. The picture shows them all.`,
};

enterEnglish('paths', pathsWords);
