// What circles are coloured by, as text: empty for nothing, or `communities` and what they are found in, as in
// `communities,cooperative,claims`.
import type { Issue } from '../model/issue.js';
import { unknownWord } from '../model/unknown-word.js';
import {
  formatProjectionChoice,
  isProjectionWord,
  parseProjectionChoice,
  PROJECTION_WORDS,
  wordsIn,
  type ProjectionChoice,
} from './projection-choice.js';

const COMMUNITIES = 'communities';

/** The projection in which communities are found; null where nothing is coloured. */
export interface ColorChoice {
  readonly communities: ProjectionChoice | null;
}

/** Words that mean nothing are named in the issues and left out. */
export function parseColorChoice(text: string): ColorChoice & { readonly issues: readonly Issue[] } {
  const words = wordsIn(text);
  return {
    communities: words.includes(COMMUNITIES) ? parseProjectionChoice(text) : null,
    issues: words
      .filter((word) => word !== COMMUNITIES && !isProjectionWord(word))
      .map((word) => unknownWord('color-by', word, [COMMUNITIES, ...PROJECTION_WORDS])),
  };
}

export const formatColorChoice = ({ communities }: ColorChoice): string =>
  communities === null ? '' : [COMMUNITIES, formatProjectionChoice(communities)].filter(Boolean).join(',');
