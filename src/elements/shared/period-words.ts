// A period as a reader says it: `2021-08/2021-10` is "August–October 2021", `2021~` is "about 2021".
import { parsePeriod } from '../../model/edtf.js';
import type { Words } from '../words/words.js';

type PeriodPhrases = Words['periods'];

interface Style {
  readonly words: PeriodPhrases;
  /** A BCP 47 tag that `Intl` accepts. */
  readonly locale: string;
}

interface DateParts {
  /** As written: digits, a minus before them, `Y`, unspecified digits. */
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly qualifier: string;
}

const DATE = /^(?<year>Y?-?[\dX]+)(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?(?<qualifier>[?~%]?)$/;

function partsOf(text: string): DateParts | null {
  const groups = DATE.exec(text)?.groups;
  if (groups?.['year'] === undefined) return null;
  return {
    year: groups['year'],
    month: groups['month'],
    day: groups['day'],
    qualifier: groups['qualifier'] ?? '',
  };
}

const isKnown = (part: string | undefined): part is string => part !== undefined && part !== 'XX';

/** A day of the calendar; years 0 to 99 are not read as 1900 to 1999. */
function instantOf({ year, month, day }: DateParts): Date {
  const date = new Date(0);
  date.setUTCFullYear(
    Number(year.replace('Y', '')),
    isKnown(month) ? Number(month) - 1 : 0,
    isKnown(day) ? Number(day) : 1,
  );
  return date;
}

function formatOf({ year, month, day }: DateParts, locale: string): Intl.DateTimeFormat {
  const isBeforeChrist = Number(year.replace('Y', '')) < 1;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(isKnown(month) ? { month: 'long' } : {}),
    ...(isKnown(day) ? { day: 'numeric' } : {}),
    ...(isBeforeChrist ? { era: 'short' } : {}),
  });
}

function unspecifiedYear(year: string, words: PeriodPhrases): string {
  const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  return /^\d{3}X$/.test(year) ? words.decade(first) : words.between(first, last);
}

/** Without its qualifier. */
function plainDate(parts: DateParts, { words, locale }: Style): string {
  const { year, month, day } = parts;
  if (year.includes('X')) return unspecifiedYear(year, words);
  const season = words.seasons[Number(month) - 21];
  if (isKnown(month) && season !== undefined) return season(year);
  const text = formatOf(parts, locale).format(instantOf(parts));
  if (month === 'XX') return words.monthUnknown(text);
  return day === 'XX' ? words.dayUnknown(text) : text;
}

function qualified(text: string, qualifier: string, words: PeriodPhrases): string {
  if (qualifier === '?') return words.uncertain(text);
  if (qualifier === '~') return words.about(text);
  return qualifier === '%' ? words.uncertain(words.about(text)) : text;
}

const isPlain = ({ year, month, day }: DateParts): boolean =>
  !year.includes('X') && month !== 'XX' && day !== 'XX' && !(Number(month) > 12);

const precision = ({ month, day }: DateParts): number => Number(month !== undefined) + Number(day !== undefined);

/** Two dates of one precision as the locale shortens them; null where they are of two kinds. */
function rangeOf(from: DateParts, to: DateParts, { words, locale }: Style): string | null {
  const isAlike = precision(from) === precision(to) && from.qualifier === to.qualifier;
  if (!isAlike || !isPlain(from) || !isPlain(to)) return null;
  const parts = formatOf(from, locale).formatRangeToParts(instantOf(from), instantOf(to));
  // Between single words the dash stands close: "August–October 2021", but "28 August – 3 October 2021".
  const isClose = parts.filter(({ source }) => source === 'startRange').length === 1;
  const text = parts
    .map(({ type, source, value }) =>
      type === 'literal' && source === 'shared' && /^\s*–\s*$/u.test(value) ? (isClose ? '–' : ' – ') : value,
    )
    .join('');
  return qualified(text, from.qualifier, words);
}

function dateWords(text: string, style: Style): string {
  const parts = partsOf(text);
  return parts === null ? text : qualified(plainDate(parts, style), parts.qualifier, style.words);
}

function intervalWords(from: string, to: string, style: Style): string {
  const { words } = style;
  if (to === '..') return words.since(dateWords(from, style));
  if (from === '..') return words.until(dateWords(to, style));
  if (to === '') return words.endUnknown(dateWords(from, style));
  if (from === '') return words.startUnknown(dateWords(to, style));
  const [start, end] = [partsOf(from), partsOf(to)];
  const range = start === null || end === null ? null : rangeOf(start, end, style);
  return range ?? words.fromTo(dateWords(from, style), dateWords(to, style));
}

/** `edtf`: an EDTF level 1 date or interval; what is none comes back as it stands. */
export function periodWords(edtf: string, style: Style): string {
  if (parsePeriod(edtf) === null) return edtf;
  const [from = '', to] = edtf.split('/');
  return to === undefined ? dateWords(from, style) : intervalWords(from, to, style);
}
