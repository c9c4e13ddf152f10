// Finds the passage that evidence names, word for word, in a copy of its text. Whether it stands where it should,
// and what stands there instead of it, is for `verify-passage.ts`.
import type { Evidence } from '../model/evidence.js';
import { findAnchors } from './find-anchors.js';
import { findPassages } from './find-passages.js';
import { hashPassage } from './hash-passage.js';
import { lastAtOrBefore } from './last-at-or-before.js';
import type { TextRange } from './normalised-text.js';
import type { Copy } from './prepare-copy.js';
import { readingsOf, type RejoinedText } from './rejoin-words.js';

export interface PassageLocation {
  /** Where the passage stands, in UTF-16 units of the normalised copy, in the order of the copy. */
  readonly ranges: readonly TextRange[];
  /** It was found only after words were joined that a line end breaks. */
  readonly rejoined: boolean;
}

/** Every place of a copy with the passage's hash. Words broken at line ends are joined only where nothing else fits. */
export function locatePassage(copy: Copy, evidence: Evidence): PassageLocation {
  const { text } = copy.normalised;
  const strict = findPassages(text, copy.wordStarts, evidence).filter(
    ({ start, end }) => hashPassage(text.slice(start, end)) === evidence.sha256,
  );
  const rejoined = strict.length === 0 ? copy.rejoined() : null;
  if (rejoined === null) return { ranges: strict, rejoined: false };
  const ranges = rejoinedCandidates(copy, rejoined, evidence).flatMap((range) => matchReadings(copy, range, evidence));
  return { ranges, rejoined: ranges.length > 0 };
}

/** The ranges of whole words that begin with the first words and are as long as the passage, broken words joined. */
function rejoinedCandidates(copy: Copy, rejoined: RejoinedText, { first, words }: Evidence): readonly TextRange[] {
  const begins = new Set<number>();
  for (const view of rejoined.views) {
    for (const { start } of findAnchors(view.text, first)) begins.add(lastAtOrBefore(view.wordStarts, start));
  }
  return [...begins]
    .toSorted((a, b) => a - b)
    .flatMap((word) => {
      const start = copy.wordStarts[rejoined.firstWords[word] ?? Infinity];
      const after = rejoined.firstWords[word + words];
      if (start === undefined || after === undefined) return [];
      const next = copy.wordStarts[after];
      return [{ start, end: next === undefined ? copy.normalised.text.length : next - 1 }];
    });
}

/** The part of a range that reads as the passage in one way of joining its broken words; at most one. */
function matchReadings(copy: Copy, range: TextRange, { first, last, sha256 }: Evidence): readonly TextRange[] {
  for (const reading of readingsOf(copy.normalised, range)) {
    const from = reading.indexOf(first);
    const to = reading.lastIndexOf(last) + last.length;
    if (from === -1 || to < last.length) continue;
    if (hashPassage(reading.slice(from, to)) !== sha256) continue;
    return [{ start: range.start + from, end: range.end - (reading.length - to) }];
  }
  return [];
}
