// Single cells of foreign files, as values of a dataset. What cannot be read is null; the callers say so.
import { parsePeriod } from '../../model/edtf.js';
import type { ExchangeAttributes } from '../exchange-values.js';
import { readList } from '../list-text.js';
import { textOf } from './mapping.js';

const POSITIVE: ReadonlySet<string> = new Set(['+', '+1', 'positive', 'pos', 'friendly', 'cooperative', 'true', 'yes']);
const NEGATIVE: ReadonlySet<string> = new Set(['-', '−', '-1', 'negative', 'neg', 'hostile', 'false', 'no']);

/** 1, 0 or −1; null where the text is no sign. */
export function signOfCell(text: string): -1 | 0 | 1 | null {
  const plain = text.trim().toLowerCase();
  if (POSITIVE.has(plain)) return 1;
  if (NEGATIVE.has(plain)) return -1;
  const number = plain === '' ? Number.NaN : Number(plain);
  if (!Number.isFinite(number)) return null;
  return number > 0 ? 1 : number < 0 ? -1 : 0;
}

/** Decimal point or, in whole cells such as `3,5`, decimal comma; null for what is no number. */
export function numberOfCell(text: string): number | null {
  const plain = text.trim();
  const number = Number(/^[+-]?\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain);
  return plain !== '' && Number.isFinite(number) ? number : null;
}

// 30.08.2021 and 2021.08.30 can be read one way only; 08/09/2021 cannot, and is not.
const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[./](?<month>\d{1,2})[./](?<day>\d{1,2})$/;
const WITH_TIME = /^(?<date>\d{4}-\d{2}-\d{2})[T ]\d/;

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** An EDTF period; null where it cannot be told. */
export function periodOfCell(text: string): string | null {
  const plain = text.trim();
  const date = WITH_TIME.exec(plain)?.groups?.['date'] ?? plain;
  const groups = (DOTTED.exec(date) ?? YEAR_FIRST.exec(date))?.groups;
  const period = groups === undefined ? date : `${groups['year']}-${two(groups['month'])}-${two(groups['day'])}`;
  const read = parsePeriod(period);
  return read === null || read.end < read.start ? null : period;
}

/** The items of a list, or of a text joined by `|`, as our own tables are. */
export function listOfCell(attributes: ExchangeAttributes, column: string | undefined): readonly string[] {
  const value = column === undefined ? undefined : attributes.get(column);
  const items = typeof value === 'object' ? value : readList(textOf(attributes, column));
  return [...new Set(items.map((item) => item.trim()).filter(Boolean))];
}

/** As `listOfCell`, where others also join by semicolons: not for names, which may hold one. */
export const looseListOfCell = (attributes: ExchangeAttributes, column: string | undefined): readonly string[] => [
  ...new Set(
    listOfCell(attributes, column)
      .flatMap((item) => item.split(';'))
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];
