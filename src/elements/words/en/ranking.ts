// The words of <actor-ranking>. Names and sentences of the measures stand with the measures, names of projections with
// the projections.
import type { Layer } from '../../../model/layer.js';
import type { Weighting } from '../../../model/lens.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const actors = { one: 'actor', other: 'actors' };

export const rankingWords = {
  controls: 'What is compared',
  measure: 'Compare by',
  layer: 'Relations',
  layers: {
    all: 'all',
    cooperative: 'cooperative',
    hostile: 'hostile',
    alliance: 'alliance',
    rivalry: 'rivalry',
    trade: 'trade',
    threat: 'threat',
  } satisfies Record<Layer, string>,
  weights: 'Ties weigh',
  weightings: {
    statements: 'by statements',
    claims: 'by claims',
    sources: 'by sources',
    none: 'all alike',
  } satisfies Record<Weighting, string>,
  direction: 'Direction',
  directed: 'kept',
  undirected: 'left out',
  weightsIgnored: 'This measure does not look at weights.',
  computedOn: (projection: string): string => `Computed on ${projection}.`,
  lens: (sentence: string): string => `Of the present lens: ${sentence}.`,
  source: 'Where this measure is from',
  sizeBy: 'Size the picture by this',
  caption: (measure: string, count: number): string => `${measure} of ${countOf(count, actors)}`,
  ranges: 'How far do ranks move?',
  rangesCaption: (sources: number, voices: number): string =>
    `In brackets, the best and the worst rank when each of ${countOf(sources, { one: 'text', other: 'texts' })} and each of ${countOf(voices, { one: 'voice', other: 'voices' })} is left out in turn. With so few texts, each of another year and country, this shows how much hangs on one of them; it does not show how sure a rank is.`,
  range: (best: number, worst: number): string => `between ${best} and ${worst}`,
  again: 'Try again',
  rank: 'Rank',
  shared: 'shared',
  actor: 'Actor',
  value: 'Value',
  isolated: (count: number): string =>
    `${countOf(count, { one: 'actor stands', other: 'actors stand' })} in no relation of this lens`,
  more: (count: number): string => `Show all ${countOf(count, actors)}`,
  computing: 'Computing…',
  failed: 'The measures could not be loaded.',
  undefined: (measure: string, reason: string): string => `${measure} is undefined for this graph. ${reason}`,
  noActors: 'The present lens leaves no actor to compare.',
};

enterEnglish('ranking', rankingWords);
