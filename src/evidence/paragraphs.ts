// Paragraphs: the lines of a text that are not empty after n1, counted from 1.
import { lastAtOrBefore } from './last-at-or-before.js';
import type { NormalisedText, TextRange } from './normalised-text.js';

/** The number of the paragraph that holds an offset, counted from 1; 0 in an empty text. */
export const paragraphAt = (normalised: NormalisedText, offset: number): number =>
  lastAtOrBefore(normalised.paragraphStarts, offset) + 1;

/** The range of paragraphs `first` to `last`, in UTF-16 units, without the spaces around it; null where there are none. */
export function paragraphRange(normalised: NormalisedText, first: number, last = first): TextRange | null {
  const start = normalised.paragraphStarts[first - 1];
  if (start === undefined || last < first) return null;
  const next = normalised.paragraphStarts[last];
  return { start, end: next === undefined ? normalised.text.length : next - 1 };
}

/** The text of one paragraph; empty where there is none. */
export function paragraphText(normalised: NormalisedText, paragraph: number): string {
  const range = paragraphRange(normalised, paragraph);
  return range === null ? '' : normalised.text.slice(range.start, range.end);
}
