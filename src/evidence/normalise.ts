// n1: the form in which texts are hashed, matched and counted, so that two copies of a text that differ in quotes,
// dashes, spaces, emphasis marks or invisible characters are the same. It keeps the way back to the original.
import { countCodePoints, type NormalisedText, type TextRange } from './normalised-text.js';

// Byte order mark, soft hyphen, zero-width characters and bidirectional controls; and the emphasis mark with its
// compatibility forms, which NFKC would turn into one.
const DELETED = /[\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069*\uff0a\ufe61]/;
const INVISIBLE_THEN_PUNCTUATION = /[\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]*([^])/uy;
const BACKSLASH = /[\\\uff3c\ufe68]/;
const ASCII_PUNCTUATION = /^[!-/:-@[-`{-~]/;
const WHITE_SPACE = /\p{White_Space}/u;
// What may melt into the character before it under NFKC: marks, Hangul vowels and finals, half-width sound marks.
const EXTENDS = /[\p{M}\u1160-\u11ff\u3131-\u318e\uff9e\uff9f\uffa0-\uffdc]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DASH = /[\p{Pd}\u2212]/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201a\u201b\u2032\u2035`\u02b9\u02bc]/;
const DOUBLE_QUOTE = /[\u201c-\u201f]/;
// NFKC takes these apart before they could be seen as quotes.
const EARLY_QUOTES: ReadonlyMap<string, string> = new Map([
  ['\u00b4', "'"],
  ['\u1ffd', "'"],
  ['\u2033', '"'],
  ['\u2036', '"'],
]);
const SOFT_HYPHEN = '\u00ad';

const isAscii = (text: string): boolean => text.length === 1 && text < '\u0080';

function plainCharacter(character: string): string {
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (DASH.test(character)) return '-';
  return character;
}

/** A character with the marks that belong to it, as n1 writes it; may be several characters, and hold spaces. */
function plainCluster(cluster: string): string {
  if (isAscii(cluster)) return cluster === '`' ? "'" : cluster;
  const early = EARLY_QUOTES.get(cluster.charAt(0));
  const source = early === undefined ? cluster : early + cluster.slice(1);
  return Array.from(source.normalize('NFKC'), plainCharacter).join('');
}

/** Gathers the normalised characters with their origins; collapses white space and counts paragraphs. */
class NormalisedTextWriter {
  readonly #characters: string[] = [];
  #length = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #paragraphStarts: number[] = [];
  readonly #brokenWords: number[] = [];
  #space: { start: number; end: number; lineEnd: boolean; afterHyphen: boolean } | null = null;
  #softHyphen = false;

  /** Writes one cluster of the original's range; `softHyphen` says that one was left out right after it. */
  write(cluster: string, { start, end }: TextRange, softHyphen: boolean): void {
    for (const character of plainCluster(cluster)) {
      if (WHITE_SPACE.test(character)) this.#writeSpace(character, start, end);
      else this.#writeCharacter(character, start, end);
    }
    this.#softHyphen = softHyphen;
  }

  finish(): NormalisedText {
    const text = this.#characters.join('');
    return {
      text,
      codePoints: countCodePoints(text),
      paragraphStarts: this.#paragraphStarts,
      brokenWords: this.#brokenWords,
      originalStarts: Uint32Array.from(this.#starts),
      originalEnds: Uint32Array.from(this.#ends),
    };
  }

  #writeSpace(character: string, start: number, end: number): void {
    this.#space ??= { start, end, lineEnd: false, afterHyphen: this.#softHyphen || this.#endsInHyphen() };
    this.#space.end = end;
    if (character === '\n' || character === '\r') this.#space.lineEnd = true;
  }

  #writeCharacter(character: string, start: number, end: number): void {
    if (this.#length === 0) this.#paragraphStarts.push(0);
    else if (this.#space !== null) this.#endWord(this.#space, character);
    this.#space = null;
    this.#append(character, start, end);
  }

  #endsInHyphen(): boolean {
    return this.#characters.at(-1) === '-' && LETTER_OR_DIGIT.test(this.#characters.at(-2) ?? '');
  }

  #endWord(space: { start: number; end: number; lineEnd: boolean; afterHyphen: boolean }, next: string): void {
    if (space.lineEnd && space.afterHyphen && LETTER_OR_DIGIT.test(next)) this.#brokenWords.push(this.#length);
    this.#append(' ', space.start, space.end);
    if (space.lineEnd) this.#paragraphStarts.push(this.#length);
  }

  #append(character: string, start: number, end: number): void {
    this.#characters.push(character);
    this.#length += character.length;
    for (let unit = 0; unit < character.length; unit += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }
}

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
