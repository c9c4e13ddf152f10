// n1: the form in which texts are hashed, matched and counted, so that two copies of a text that differ in quotes,
// dashes, spaces, emphasis marks or invisible characters are the same. It keeps the way back to the original.
import type { NormalisedText } from './normalised-text.js';
import { NormalisedTextWriter } from './normalised-text-writer.js';
import { isAscii, plainCluster } from './plain-cluster.js';

// Byte order mark, soft hyphen, zero-width characters and bidirectional controls; and the emphasis mark with its
// compatibility forms, which NFKC would turn into one.
const DELETED = /[\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069*\uff0a\ufe61]/;
const INVISIBLE_THEN_PUNCTUATION = /[\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]*([^])/uy;
const BACKSLASH = /[\\\uff3c\ufe68]/;
const ASCII_PUNCTUATION = /^[!-/:-@[-`{-~]/;
// What may melt into the character before it under NFKC: marks, Hangul vowels and finals, half-width sound marks, and
// three vowels that are no marks but begin with one, or join.
const EXTENDS = /[\p{M}\u0e33\u0eb3\u1160-\u11ff\u3131-\u318e\uff9e\uff9f\uffa0-\uffdc\u{16d67}]/u;
const SOFT_HYPHEN = '\u00ad';

/** Whether the backslash before `at` only escapes: what it stands before becomes ASCII punctuation. */
function escapes(text: string, at: number): boolean {
  INVISIBLE_THEN_PUNCTUATION.lastIndex = at;
  const next = INVISIBLE_THEN_PUNCTUATION.exec(text)?.[1];
  return next !== undefined && ASCII_PUNCTUATION.test(plainCluster(next));
}

/**
 * Normalises a whole text, in one pass. Doing it twice changes nothing more: that is why invisible characters and
 * emphasis marks go before NFKC, and why every backslash of a run goes that stands before ASCII punctuation.
 */
export function normaliseText(original: string): NormalisedText {
  const writer = new NormalisedTextWriter();
  let cluster = '';
  let range = { start: 0, end: 0 };
  let softHyphen = false;
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    if (DELETED.test(character)) {
      softHyphen ||= character === SOFT_HYPHEN;
    } else if (BACKSLASH.test(character) && escapes(original, at)) {
      continue;
    } else if (cluster !== '' && !isAscii(character) && EXTENDS.test(character)) {
      cluster += character;
      range.end = at;
    } else {
      if (cluster !== '') writer.write(cluster, range, softHyphen);
      cluster = character;
      range = { start, end: at };
      softHyphen = false;
    }
  }
  if (cluster !== '') writer.write(cluster, range, softHyphen);
  return writer.finish();
}

/** The n1 form of a text as a string. */
export const n1 = (text: string): string => normaliseText(text).text;
