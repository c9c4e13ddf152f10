// What may have become of a passage whose hash stands nowhere in a copy: the places in its section where its first
// or last words still stand.
import type { Evidence } from '../model/evidence.js';
import { findAnchors } from './find-anchors.js';
import { findRuns } from './find-runs.js';
import { lastAtOrBefore } from './last-at-or-before.js';
import type { TextRange } from './normalised-text.js';
import type { Copy } from './prepare-copy.js';
import { countWords } from './words.js';

/** A run between both anchors may be the passage up to this many times its words… */
const MOST_GROWTH = 2;
/** …and in any case up to this many words more. */
const LEAST_GROWTH = 20;

interface Run {
  readonly range: TextRange;
  readonly words: number;
}

/**
 * The candidates, in UTF-16 units of the normalised copy: runs between both anchors, of which one that kept its number
 * of words is preferred; else what follows the first words, or precedes the last words, as long as the passage was.
 */
export function findAltered(copy: Copy, evidence: Evidence, isHere: (offset: number) => boolean): readonly TextRange[] {
  const runs = runsBetween(copy, evidence).filter(({ range }) => isHere(range.start));
  if (runs.length > 0) {
    const asLong = runs.filter(({ words }) => words === evidence.words);
    return (asLong.length === 1 ? asLong : runs).map(({ range }) => range);
  }
  const afterFirst = runsAfterFirst(copy, evidence).filter(({ start }) => isHere(start));
  const beforeLast = runsBeforeLast(copy, evidence).filter(({ start }) => isHere(start));
  if (afterFirst.length === 1) return afterFirst;
  return beforeLast.length === 1 ? beforeLast : [...afterFirst, ...beforeLast].toSorted((a, b) => a.start - b.start);
}

function runsBetween({ normalised: { text } }: Copy, { first, last, words }: Evidence): readonly Run[] {
  const most = Math.max(words * MOST_GROWTH, words + LEAST_GROWTH);
  return findRuns(text, first, last)
    .map((range) => ({ range, words: countWords(text.slice(range.start, range.end)) }))
    .filter((run) => run.words <= most);
}

function runsAfterFirst({ normalised: { text }, wordStarts }: Copy, { first, words }: Evidence): readonly TextRange[] {
  return findAnchors(text, first).map(({ start }) => {
    const next = wordStarts[lastAtOrBefore(wordStarts, start) + words];
    return { start, end: next === undefined ? text.length : next - 1 };
  });
}

function runsBeforeLast({ normalised: { text }, wordStarts }: Copy, { last, words }: Evidence): readonly TextRange[] {
  return findAnchors(text, last).map(({ end }) => {
    const firstWord = Math.max(0, lastAtOrBefore(wordStarts, end - 1) - words + 1);
    return { start: wordStarts[firstWord] ?? 0, end };
  });
}
