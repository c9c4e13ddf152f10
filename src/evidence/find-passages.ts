// The passages of a text that begin, end and count as evidence says. Whether one is the passage meant is for its hash.
import type { Evidence } from '../model/evidence.js';
import { findAnchors } from './find-anchors.js';
import { lastAtOrBefore } from './last-at-or-before.js';
import type { TextRange } from './normalised-text.js';

const NO_LETTER_TO_THE_END = /^[^\p{L} ]*$/u;

/**
 * Every range of a normalised text that begins with `first`, ends with `last` and has `words` words, in the order of the text.
 * What a copy glues to the outer ends, such as a note number, stays outside the range.
 * `starts` are the word starts of the text. Offsets are UTF-16 units of the normalised text.
 */
export function findPassages(
  text: string,
  starts: readonly number[],
  { first, last, words }: Pick<Evidence, 'first' | 'last' | 'words'>,
): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { start } of findAnchors(text, first)) {
    const lastWord = lastAtOrBefore(starts, start) + words - 1;
    if (lastWord >= starts.length) continue;
    const next = starts[lastWord + 1];
    const run = text.slice(start, next === undefined ? text.length : next - 1);
    const at = run.lastIndexOf(last);
    if (at === -1 || !NO_LETTER_TO_THE_END.test(run.slice(at + last.length))) continue;
    found.push({ start, end: start + at + last.length });
  }
  return found;
}
