// Finds words of a text that stand in a row in other strings: the texts are not ours, so a file may hold at most
// eight. Compared are words without case, punctuation and quotation marks, after n1.
import { COPIED_RUN_MAX_WORDS } from '../model/evidence.js';
import { lastAtOrBefore } from './last-at-or-before.js';
import { normaliseText } from './normalise.js';
import { originalRange, type NormalisedText, type TextRange } from './normalised-text.js';
import { paragraphAt } from './paragraphs.js';
import { wordStarts } from './words.js';

const GRAM = COPIED_RUN_MAX_WORDS + 1;
const PART = /[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*/gu;

/** A word, or the part of a word between hyphens and the like. */
interface Part {
  readonly key: string;
  readonly range: TextRange;
}

/** A text made ready for looking for its words elsewhere. It holds the text: never store it. */
export interface CopiedRunIndex {
  /** Per part of the text: the number its key has. */
  readonly numbers: readonly number[];
  readonly numberByKey: ReadonlyMap<string, number>;
  /** Where each nine parts in a row stand, by their numbers. */
  readonly grams: ReadonlyMap<string, readonly number[]>;
  /** Per part: which word of the text it belongs to, and in which paragraph it stands. */
  readonly words: readonly number[];
  readonly paragraphs: readonly number[];
}

export interface CopiedRun {
  /** Number of words in a row, as the text has them. */
  readonly words: number;
  /** The paragraph of the text in which they begin. */
  readonly paragraph: number;
  /** Where they stand in the string, in its UTF-16 units. */
  readonly range: TextRange;
}

const partsOf = (normalised: string): readonly Part[] =>
  Array.from(normalised.matchAll(PART), ({ 0: part, index }) => ({
    key: part.replaceAll(/['.]/g, '').toLowerCase(),
    range: { start: index, end: index + part.length },
  }));

export function indexCopiedRuns(text: NormalisedText): CopiedRunIndex {
  const parts = partsOf(text.text);
  const starts = wordStarts(text.text);
  const numberByKey = new Map<string, number>();
  for (const { key } of parts) if (!numberByKey.has(key)) numberByKey.set(key, numberByKey.size);
  const numbers = parts.map(({ key }) => numberByKey.get(key) ?? -1);
  const grams = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= numbers.length; at += 1) {
    const gram = numbers.slice(at, at + GRAM).join();
    const places = grams.get(gram);
    if (places === undefined) grams.set(gram, [at]);
    else places.push(at);
  }
  return {
    numbers,
    numberByKey,
    grams,
    words: parts.map(({ range }) => lastAtOrBefore(starts, range.start)),
    paragraphs: parts.map(({ range }) => paragraphAt(text, range.start)),
  };
}

interface Match {
  /** First part in the string, first part in the text, number of parts. */
  readonly at: number;
  readonly place: number;
  readonly length: number;
}

function extend(index: CopiedRunIndex, numbers: readonly number[], at: number): Match | null {
  let longest: Match | null = null;
  for (const place of index.grams.get(numbers.slice(at, at + GRAM).join()) ?? []) {
    let length = GRAM;
    while (at + length < numbers.length && numbers[at + length] === index.numbers[place + length]) length += 1;
    if (longest === null || length > longest.length) longest = { at, place, length };
  }
  return longest;
}

function* matches(index: CopiedRunIndex, numbers: readonly number[]): Generator<Match> {
  let known = 0;
  let reported = 0;
  for (let last = 0; last < numbers.length; last += 1) {
    known = numbers[last] === -1 ? 0 : known + 1;
    if (known < GRAM || last < reported) continue;
    const match = extend(index, numbers, last - GRAM + 1);
    if (match === null) continue;
    reported = match.at + match.length;
    yield match;
  }
}

/**
 * Every run of more than eight words of the text in `string`, in its order. `allowed` are strings that may stand
 * there although the text has them, such as the title of the source: a run that is part of one is no finding.
 */
export function findCopiedRuns(
  index: CopiedRunIndex,
  string: string,
  allowed: readonly string[] = [],
): readonly CopiedRun[] {
  const normalised = normaliseText(string);
  const parts = partsOf(normalised.text);
  const numbers = parts.map(({ key }) => index.numberByKey.get(key) ?? -1);
  const allowedKeys = allowed.map((title) => ` ${keysOf(partsOf(normaliseText(title).text))} `);
  return Array.from(matches(index, numbers)).flatMap(({ at, place, length }) => {
    const words = (index.words[place + length - 1] ?? 0) - (index.words[place] ?? 0) + 1;
    const run = parts.slice(at, at + length);
    if (words <= COPIED_RUN_MAX_WORDS || allowedKeys.some((keys) => keys.includes(` ${keysOf(run)} `))) return [];
    const range = { start: run[0]?.range.start ?? 0, end: run.at(-1)?.range.end ?? 0 };
    return [{ words, paragraph: index.paragraphs[place] ?? 0, range: originalRange(normalised, range) }];
  });
}

const keysOf = (parts: readonly Part[]): string => parts.map(({ key }) => key).join(' ');
