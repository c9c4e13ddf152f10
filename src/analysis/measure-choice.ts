// A measure and what it is read from, as text: `pagerank`, or `degree,hostile,claims,directed`. What is not named of the
// projection is as usual for the measure. This file loads no measure.
import type { Issue } from '../model/issue.js';
import { LAYERS } from '../model/layer.js';
import { WEIGHTINGS } from '../model/lens.js';
import { createSuggest } from '../model/suggest.js';
import { isMeasureId, MEASURE_IDS, type MeasureId } from './measure-ids.js';
import type { ProjectionOptions } from './projection.js';

/** The parts of a projection that were chosen. */
export type ProjectionChoice = Readonly<Partial<ProjectionOptions>>;

export interface MeasureChoice {
  readonly measure: MeasureId;
  readonly on: ProjectionChoice;
}

/** What each word chooses; no word of one list stands in another. */
const PROJECTION_WORDS: ReadonlyMap<string, ProjectionChoice> = new Map<string, ProjectionChoice>([
  ...LAYERS.map((layer) => [layer, { layer }] as const),
  ...WEIGHTINGS.map((weights) => [weights, { weights }] as const),
  ['directed', { directed: true }],
  ['undirected', { directed: false }],
]);

const WORDS = [...MEASURE_IDS, ...PROJECTION_WORDS.keys()];

const suggest = createSuggest(WORDS.map((id) => ({ id })));

const unknown = (word: string): Issue => ({
  code: 'size-by-unknown',
  severity: 'warning',
  path: '',
  message: `"${word}" is no size-by: it is none of ${WORDS.join(', ')}.${suggest(word)}`,
});

/** Reads a choice; without a measure it is the degree. Words that mean nothing are named in the issues and left out. */
export function parseMeasureChoice(text: string): MeasureChoice & { readonly issues: readonly Issue[] } {
  const words = text
    .split(',')
    .map((part) => part.trim())
    .filter((word) => word !== '');
  const chosen = words.map((word) => PROJECTION_WORDS.get(word));
  return {
    measure: words.findLast(isMeasureId) ?? 'degree',
    on: Object.assign({}, ...chosen) as ProjectionChoice,
    issues: words.filter((word) => !isMeasureId(word) && !PROJECTION_WORDS.has(word)).map(unknown),
  };
}

/** The words of a projection choice, in a fixed order; empty where all is as usual. */
export const formatProjectionChoice = ({ layer, weights, directed }: ProjectionChoice): string =>
  [layer, weights, directed === undefined ? undefined : directed ? 'directed' : 'undirected']
    .filter((word) => word !== undefined)
    .join(',');

export const formatMeasureChoice = ({ measure, on }: MeasureChoice): string =>
  [measure, formatProjectionChoice(on)].filter(Boolean).join(',');
