// The shape of a normalised text: its characters, its paragraphs, and the way back to the text it was made from.
// How it is made is for `normalise.ts`.
import { lastAtOrBefore } from './last-at-or-before.js';

/** A half-open range. Its unit is said where it is used. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** All offsets are UTF-16 units of `text`, except where code points are named. */
export interface NormalisedText {
  /** n1 of the whole text: its paragraphs, joined by single spaces. */
  readonly text: string;
  /** Length of `text` in code points. */
  readonly codePoints: number;
  /** Where each paragraph begins; paragraph 1 stands first. Empty for an empty text. */
  readonly paragraphStarts: readonly number[];
  /** The spaces that stand for a line end right after a hyphen or a soft hyphen inside a word. */
  readonly brokenWords: readonly number[];
  /** Where each character outside the Basic Multilingual Plane begins: it has two units, but is one code point. */
  readonly surrogatePairs: readonly number[];
  /** Per unit of `text`: where that which it stands for begins in the original, in UTF-16 units. */
  readonly originalStarts: Uint32Array;
  /** Per unit of `text`: where that which it stands for ends in the original, in UTF-16 units. */
  readonly originalEnds: Uint32Array;
}

/** The part of the original text, in its UTF-16 units, that a range of the normalised text stands for. */
export function originalRange(normalised: NormalisedText, range: TextRange): TextRange {
  if (range.end <= range.start) {
    const at = normalised.originalStarts[range.start] ?? normalised.originalEnds.at(-1) ?? 0;
    return { start: at, end: at };
  }
  return {
    start: normalised.originalStarts[range.start] ?? 0,
    end: normalised.originalEnds[range.end - 1] ?? 0,
  };
}

/** The first index of an ascending list whose value fulfils a condition that holds from there on. */
function firstIndex(values: Uint32Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The range of the normalised text that stands for a part of the original; empty where nothing of it is left. */
export function normalisedRange(
  { originalStarts, originalEnds }: NormalisedText,
  { start, end }: TextRange,
): TextRange {
  const from = firstIndex(originalEnds, (value) => value > start);
  const to = firstIndex(originalStarts, (value) => value >= end);
  return { start: from, end: Math.max(from, to) };
}

/** The code point that begins at a UTF-16 offset of the normalised text, counted from 0. */
export const codePointOffset = ({ surrogatePairs }: NormalisedText, offset: number): number =>
  offset - (lastAtOrBefore(surrogatePairs, offset - 1) + 1);

/** A range of the normalised text in code points instead of UTF-16 units. */
export const codePointRange = (normalised: NormalisedText, { start, end }: TextRange): TextRange => ({
  start: codePointOffset(normalised, start),
  end: codePointOffset(normalised, end),
});
