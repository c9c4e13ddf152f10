// A measure and what it is read from, as text: `pagerank`, or `degree,hostile,claims,directed`. This file loads no measure.
import type { Issue } from '../model/issue.js';
import { unknownWord } from '../model/unknown-word.js';
import { isMeasureId, MEASURE_IDS, type MeasureId } from './measure-ids.js';
import {
  formatProjectionChoice,
  isProjectionWord,
  parseProjectionChoice,
  PROJECTION_WORDS,
  wordsIn,
  type ProjectionChoice,
} from './projection-choice.js';

export interface MeasureChoice {
  readonly measure: MeasureId;
  readonly on: ProjectionChoice;
}

const WORDS = [...MEASURE_IDS, ...PROJECTION_WORDS];

/** Reads a choice; without a measure it is the degree. Words that mean nothing are named in the issues and left out. */
export function parseMeasureChoice(text: string): MeasureChoice & { readonly issues: readonly Issue[] } {
  const words = wordsIn(text);
  return {
    measure: words.findLast(isMeasureId) ?? 'degree',
    on: parseProjectionChoice(text),
    issues: words
      .filter((word) => !isMeasureId(word) && !isProjectionWord(word))
      .map((word) => unknownWord('size-by', word, WORDS)),
  };
}

export const formatMeasureChoice = ({ measure, on }: MeasureChoice): string =>
  [measure, formatProjectionChoice(on)].filter(Boolean).join(',');
