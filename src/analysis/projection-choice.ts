// The parts of a projection that somebody chose, as words: `hostile,claims,directed`. What is not named is as usual for
// what is read from it. This file loads no graph library.
import { LAYERS } from '../model/layer.js';
import { WEIGHTINGS } from '../model/lens.js';
import type { ProjectionOptions } from './projection.js';

export type ProjectionChoice = Readonly<Partial<ProjectionOptions>>;

/** What each word chooses; no word of one list stands in another. */
const CHOICES: ReadonlyMap<string, ProjectionChoice> = new Map<string, ProjectionChoice>([
  ...LAYERS.map((layer) => [layer, { layer }] as const),
  ...WEIGHTINGS.map((weights) => [weights, { weights }] as const),
  ['directed', { directed: true }],
  ['undirected', { directed: false }],
]);

export const PROJECTION_WORDS: readonly string[] = [...CHOICES.keys()];

export const isProjectionWord = (word: string): boolean => CHOICES.has(word);

/** The words of a text, by comma. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Words that choose nothing are passed over; of two that choose the same part the last counts. */
export const parseProjectionChoice = (text: string): ProjectionChoice =>
  Object.assign({}, ...wordsIn(text).map((word) => CHOICES.get(word))) as ProjectionChoice;

/** In a fixed order; empty where all is as usual. */
export const formatProjectionChoice = ({ layer, weights, directed }: ProjectionChoice): string =>
  [layer, weights, directed === undefined ? undefined : directed ? 'directed' : 'undirected']
    .filter((word) => word !== undefined)
    .join(',');
