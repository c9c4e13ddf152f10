// A place in a copy of a text, in the units of those who show it: paragraphs, code points, and offsets of the original.
import { codePointRange, originalRange, type NormalisedText, type TextRange } from './normalised-text.js';
import { paragraphAt } from './paragraphs.js';

/** A place in a copy. */
export interface Place {
  /** Number of the paragraph it begins in, counted from 1 through the copy. */
  readonly paragraph: number;
  /** The paragraph it ends in: it may run on into the next. */
  readonly lastParagraph: number;
  /** In code points of the normalised copy. */
  readonly range: TextRange;
  /** In UTF-16 units of the copy as it was given. */
  readonly original: TextRange;
}

/** The place of a range given in UTF-16 units of the normalised text. */
export const placeOf = (normalised: NormalisedText, range: TextRange): Place => ({
  paragraph: paragraphAt(normalised, range.start),
  lastParagraph: paragraphAt(normalised, Math.max(range.start, range.end - 1)),
  range: codePointRange(normalised, range),
  original: originalRange(normalised, range),
});
