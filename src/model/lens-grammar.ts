// A lens as text and back: the query-string grammar of permalinks, of the `lens` attribute and of `--lens`.
// Only what differs from the default lens is written, always in the same order: one lens, one text.
import { parsePeriod } from './edtf.js';
import { jsonPointer, type Issue } from './issue.js';
import { DEFAULT_LENS, WEIGHTINGS, type Lens, type PeriodFilter, type RollUp } from './lens.js';
import { ACTOR_KINDS, CONFIDENCES, MODALITIES, RELATION_TYPES } from './vocabulary.js';

interface Codec<T> {
  /** The value as text; undefined where it is not to be written. */
  readonly write: (value: T) => string;
  /** The value read; a string is the sentence that says what is wrong. */
  readonly read: (text: string) => { readonly value: T } | { readonly problem: string };
}

const items = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];

const vocabularyList = <T extends string>(words: readonly T[]): Codec<readonly T[]> => ({
  write: (value) => words.filter((word) => value.includes(word)).join(','),
  read: (text) => {
    const found = items(text);
    const strange = found.find((item) => !words.some((word) => word === item));
    if (strange !== undefined) return { problem: `"${strange}" is none of ${words.join(', ')}.` };
    return { value: words.filter((word) => found.includes(word)) };
  },
});

const idList: Codec<readonly string[]> = {
  write: (value) => value.toSorted().join(','),
  read: (text) => ({ value: items(text).toSorted() }),
};

/** An open list is written by leaving its key away. */
const open = <T>(codec: Codec<readonly T[]>): Codec<readonly T[] | null> => ({
  write: (value) => codec.write(value ?? []),
  read: codec.read,
});

const word = <T extends string>(words: readonly T[]): Codec<T> => ({
  write: (value) => value,
  read: (text) => {
    const value = words.find((candidate) => candidate === text);
    return value === undefined ? { problem: `"${text}" is none of ${words.join(', ')}.` } : { value };
  },
});

const yesNo: Codec<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) =>
    text === 'yes' || text === 'no' ? { value: text === 'yes' } : { problem: `Write yes or no, not "${text}".` },
};

const count: Codec<number> = {
  write: String,
  read: (text) =>
    /^[1-9]\d{0,5}$/.test(text) ? { value: Number(text) } : { problem: `Write a whole number from 1, not "${text}".` },
};

const scenario: Codec<string | null> = {
  write: (value) => value ?? '',
  read: (text) =>
    items(text).length > 1 ? { problem: 'Name one scenario at most.' } : { value: items(text)[0] ?? null },
};

const SURELY = 'surely:';

const period: Codec<PeriodFilter | null> = {
  write: (value) => (value === null ? '' : `${value.within === 'surely' ? SURELY : ''}${value.interval}`),
  read: (text) => {
    if (text === '') return { value: null };
    const surely = text.startsWith(SURELY);
    const interval = surely ? text.slice(SURELY.length) : text;
    const read = parsePeriod(interval);
    if (read === null) return { problem: `"${interval}" is no EDTF date or interval, such as 2020/2021.` };
    if (read.end < read.start) return { problem: `"${interval}" ends before it starts.` };
    return { value: { interval, within: surely ? 'surely' : 'possibly' } };
  },
};

const rollUp: Codec<RollUp> = {
  write: (value) => (typeof value === 'string' ? value : idList.write(value)),
  read: (text) => (text === 'all' || text === 'none' ? { value: text } : idList.read(text)),
};

type Codecs = { readonly [Key in keyof Lens]: readonly [key: string, codec: Codec<Lens[Key]>] };

const CODECS: Codecs = {
  types: ['types', vocabularyList(RELATION_TYPES)],
  subtypes: ['subtypes', open(idList)],
  modalities: ['modalities', vocabularyList(MODALITIES)],
  sources: ['sources', open(idList)],
  voices: ['voices', open(idList)],
  toldBy: ['told-by', open(idList)],
  seenBy: ['seen-by', open(idList)],
  topics: ['topics', open(idList)],
  scenario: ['scenario', scenario],
  period: ['period', period],
  undated: ['undated', yesNo],
  kinds: ['kinds', open(vocabularyList(ACTOR_KINDS))],
  hidden: ['hidden', idList],
  rollUp: ['roll-up', rollUp],
  weights: ['weights', word(WEIGHTINGS)],
  balanceSources: ['balance-sources', yesNo],
  minClaims: ['min-claims', count],
  minSources: ['min-sources', count],
  confidence: ['confidence', word(CONFIDENCES)],
};

const PROPERTIES = Object.keys(CODECS) as readonly (keyof Lens)[];

/** The key of the grammar for a property of a lens: `told-by` for `toldBy`. */
export const lensKey = (property: keyof Lens): string => CODECS[property][0];

/** The keys of the grammar, in the order they are written. */
export const LENS_KEYS: readonly string[] = PROPERTIES.map(lensKey);

// Only what a query string would misread is escaped, so that a lens stays readable in an address.
const escapeValue = (text: string): string =>
  text.replace(/[%&+#=\s"<>]/gu, (character) => (character === '+' ? character : encodeURIComponent(character)));

function unescapeValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function writeKey<Key extends keyof Lens>(lens: Lens, property: Key): string | null {
  const [key, codec] = CODECS[property];
  const isOpen = lens[property] === null;
  const text = codec.write(lens[property]);
  const usual = DEFAULT_LENS[property];
  if (isOpen ? usual === null : usual !== null && text === codec.write(usual)) return null;
  return `${key}=${escapeValue(text)}`;
}

/** The text of a lens: empty for the default lens. */
export const formatLens = (lens: Lens): string =>
  PROPERTIES.map((property) => writeKey(lens, property))
    .filter((part) => part !== null)
    .join('&');

export interface ParsedLens {
  /** What could be read; a key that could not keeps its default. */
  readonly lens: Lens;
  readonly issues: readonly Issue[];
}

const lensIssue = (code: string, key: string, message: string): Issue => ({
  code,
  severity: 'error',
  path: jsonPointer('lens', key),
  message,
});

function readKey<Key extends keyof Lens>(property: Key, text: string): Partial<Lens> | Issue {
  const [key, codec] = CODECS[property];
  const read = codec.read(text);
  return 'value' in read
    ? { [property]: read.value }
    : lensIssue('lens-value-unknown', key, `The lens key "${key}" cannot be read: ${read.problem}`);
}

const isIssue = (value: Partial<Lens> | Issue): value is Issue => 'code' in value;

/** Reads a lens; unknown keys and values become issues, never exceptions. A leading `?` or `#` is allowed. */
export function parseLens(text: string): ParsedLens {
  const issues: Issue[] = [];
  const changes: Partial<Lens>[] = [];
  for (const part of text.replace(/^[?#]/, '').split('&').filter(Boolean)) {
    const at = part.indexOf('=');
    const key = at < 0 ? part : part.slice(0, at);
    const property = PROPERTIES.find((candidate) => CODECS[candidate][0] === key);
    if (property === undefined) {
      issues.push(lensIssue('lens-key-unknown', key, `The lens has no key "${key}"; it has ${LENS_KEYS.join(', ')}.`));
      continue;
    }
    const read = readKey(property, at < 0 ? '' : unescapeValue(part.slice(at + 1)).trim());
    if (isIssue(read)) issues.push(read);
    else changes.push(read);
  }
  return { lens: Object.assign({}, DEFAULT_LENS, ...changes) as Lens, issues };
}
