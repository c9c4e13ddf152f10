// Words: what stands between the spaces of a normalised text. Nothing here knows of letters or languages.
import type { TextRange } from './normalised-text.js';

/** Number of words of a normalised text; 0 for an empty one. */
export function countWords(normalised: string): number {
  return normalised === '' ? 0 : normalised.split(' ').length;
}

/** The first words of a normalised text, at most `count`. */
export const firstWords = (normalised: string, count: number): string =>
  normalised.split(' ').slice(0, count).join(' ');

/** The last words of a normalised text, at most `count`. */
export const lastWords = (normalised: string, count: number): string => normalised.split(' ').slice(-count).join(' ');

/** Where each word of a normalised text begins, in UTF-16 units, in ascending order. */
export function wordStarts(normalised: string): readonly number[] {
  if (normalised === '') return [];
  const starts = [0];
  for (let at = normalised.indexOf(' '); at !== -1; at = normalised.indexOf(' ', at + 1)) starts.push(at + 1);
  return starts;
}

/** A range grown to whole words at both ends. */
export function wholeWords(normalised: string, range: TextRange): TextRange {
  const end = normalised.indexOf(' ', range.end);
  return {
    start: range.start === 0 ? 0 : normalised.lastIndexOf(' ', range.start - 1) + 1,
    end: end === -1 ? normalised.length : end,
  };
}
