// Words that a line end breaks after a hyphen, as in texts copied out of a PDF: "co-" at the end of a line and
// "operation" on the next may be "cooperation" or "co-operation". Which of the two is for the hash to say.
import { lastAtOrBefore } from './last-at-or-before.js';
import type { NormalisedText, TextRange } from './normalised-text.js';
import { wordStarts } from './words.js';

/** Most breaks of one passage of which every combination is tried; with more, all alike. */
const MOST_COMBINED_BREAKS = 8;

export interface RejoinedText {
  /** All broken words joined, and all with their hyphens kept. The two have the same number of words. */
  readonly views: readonly { readonly text: string; readonly wordStarts: readonly number[] }[];
  /** Per word of a view: the word of the copy it begins with. One more entry stands at the end. */
  readonly firstWords: readonly number[];
}

/** A copy with its broken words made whole; null where no word is broken. */
export function rejoinWords(copy: NormalisedText, copyWordStarts: readonly number[]): RejoinedText | null {
  const { text, brokenWords } = copy;
  if (brokenWords.length === 0) return null;
  const whole = { start: 0, end: text.length };
  const joined = rejoin(copy, whole, () => true);
  const kept = rejoin(copy, whole, () => false);
  const afterBreaks = new Set(brokenWords.map((space) => space + 1));
  const firstWords = copyWordStarts.flatMap((start, word) => (afterBreaks.has(start) ? [] : [word]));
  return {
    views: [joined, kept].map((view) => ({ text: view, wordStarts: wordStarts(view) })),
    firstWords: [...firstWords, copyWordStarts.length],
  };
}

/** The text of a range with each break of it, counted from 0, joined or with its hyphen kept. */
function rejoin({ text, brokenWords }: NormalisedText, range: TextRange, joins: (index: number) => boolean): string {
  const parts: string[] = [];
  let from = range.start;
  breaksOf(brokenWords, range).forEach((space, index) => {
    const hyphen = text.charAt(space - 1) === '-';
    parts.push(text.slice(from, hyphen && joins(index) ? space - 1 : space));
    from = space + 1;
  });
  parts.push(text.slice(from, range.end));
  return parts.join('');
}

const breaksOf = (brokenWords: readonly number[], { start, end }: TextRange): readonly number[] =>
  brokenWords.slice(lastAtOrBefore(brokenWords, start) + 1, lastAtOrBefore(brokenWords, end - 1) + 1);

/** Every way to read a range of the copy with its broken words made whole; none where it holds no broken word. */
export function* readingsOf(copy: NormalisedText, range: TextRange): Generator<string> {
  const breaks = breaksOf(copy.brokenWords, range).length;
  if (breaks === 0) return;
  if (breaks > MOST_COMBINED_BREAKS) {
    yield rejoin(copy, range, () => true);
    yield rejoin(copy, range, () => false);
    return;
  }
  for (let kept = 0; kept < 1 << breaks; kept += 1) yield rejoin(copy, range, (index) => ((kept >> index) & 1) === 0);
}
