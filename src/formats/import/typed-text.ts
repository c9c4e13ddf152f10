// A value that XML holds as text, as the type its declaration names.
import type { ExchangeValue } from '../exchange-values.js';
import { readList } from '../list-text.js';

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'int', 'long', 'double', 'float', 'short', 'byte']);

// What we write as lists: the formats themselves know no lists that all programs read.
const LISTS: ReadonlySet<string> = new Set([
  'aliases',
  'basedIn',
  'memberOf',
  'contains',
  'subtypes',
  'sources',
  'claims',
]);

/** Text that is not of its declared type stays text: nothing is lost, and the columns are there to be looked at. */
export function typedText(text: string, type: string, name: string): ExchangeValue {
  if (LISTS.has(name)) return readList(text);
  if (NUMBERS.has(type)) {
    const number = Number(text);
    return text.trim() !== '' && Number.isFinite(number) ? number : text;
  }
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
