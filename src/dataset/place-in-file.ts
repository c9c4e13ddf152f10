// Where in a dataset a value stands, in words: `Claim "x-014": "evidence.words"`. For values not yet validated.
import { quoteText } from './quote-value.js';

export type Keys = readonly (string | number)[];

const RECORDS: ReadonlyMap<string | number, string> = new Map([
  ['coders', 'Coder'],
  ['sources', 'Source'],
  ['actors', 'Actor'],
  ['topics', 'Topic'],
  ['claims', 'Claim'],
  ['positions', 'Position'],
]);

/** The value under own keys of a JSON value; undefined where there is none. */
export function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

const fieldName = (keys: Keys): string =>
  quoteText(keys.map((key, at) => (typeof key === 'number' ? `[${key + 1}]` : at === 0 ? key : `.${key}`)).join(''));

export interface Place {
  /** `Claim "x-014"`, `The claim number 3` or `The dataset`. */
  readonly record: string;
  /** `"evidence.words"`; entries of lists are counted from 1; null for the record itself. */
  readonly field: string | null;
}

/** Names the record at or above `keys`, and the field inside it. */
export function placeInFile(root: unknown, keys: Keys): Place {
  const [list = '', index, ...rest] = keys;
  const kind = RECORDS.get(list);
  if (kind === undefined || typeof index !== 'number') {
    return { record: 'The dataset', field: keys.length === 0 ? null : fieldName(keys) };
  }
  const id = valueAt(root, [list, index, 'id']);
  return {
    record: typeof id === 'string' && id !== '' ? `${kind} ${quoteText(id)}` : `${kind} number ${index + 1}`,
    field: rest.length === 0 ? null : fieldName(rest),
  };
}
