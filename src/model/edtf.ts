// Periods as EDTF level 1 (ISO 8601-2:2019, Library of Congress profile): years, months, days, seasons,
// unspecified digits, qualifiers, intervals. Only what a period of the dataset needs; no level 2.
import * as v from 'valibot';

export interface Period {
  /** First instant, milliseconds since 1970 UTC; −Infinity where open or unknown. */
  readonly start: number;
  /** Last instant, milliseconds since 1970 UTC; Infinity where open or unknown. */
  readonly end: number;
  /** Qualified by `~` or `%`. */
  readonly approximate: boolean;
  /** Qualified by `?` or `%`, or with unspecified digits. */
  readonly uncertain: boolean;
}

const DATE =
  /^(?<year>-?\d{4}|\d{2}[\dX]X|Y-?\d{5,6})(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%])?$/;

// EDTF level 1 seasons, 21 spring to 24 winter, read for the northern hemisphere; a winter runs into the next year.
const SEASON_FIRST_MONTH: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
]);

/** Date.UTC reads the years 0–99 as 1900–1999; this does not. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(utc(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

function span(yearText: string, monthText: string | undefined, dayText: string | undefined): [number, number] | null {
  if (/X/.test(yearText)) {
    if (monthText !== undefined) return null;
    const first = Number(yearText.replaceAll('X', '0'));
    const last = Number(yearText.replaceAll('X', '9'));
    return [utc(first, 1, 1), utc(last + 1, 1, 1) - 1];
  }
  const year = Number(yearText.replace('Y', ''));
  if (monthText === undefined || monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return null;
    return [utc(year, 1, 1), utc(year + 1, 1, 1) - 1];
  }
  const month = Number(monthText);
  const season = SEASON_FIRST_MONTH.get(month);
  if (season !== undefined) return dayText === undefined ? [utc(year, season, 1), utc(year, season + 3, 1) - 1] : null;
  if (month < 1 || month > 12) return null;
  if (dayText === undefined || dayText === 'XX') return [utc(year, month, 1), utc(year, month + 1, 1) - 1];
  const day = Number(dayText);
  return isDay(year, month, day) ? [utc(year, month, day), utc(year, month, day + 1) - 1] : null;
}

function parseDate(text: string): Period | null {
  const groups = DATE.exec(text)?.groups;
  if (groups?.['year'] === undefined) return null;
  const limits = span(groups['year'], groups['month'], groups['day']);
  // A Date reaches some 270,000 years either way; what lies beyond is not a number.
  if (limits === null || !limits.every(Number.isFinite)) return null;
  const qualifier = groups['qualifier'];
  return {
    start: limits[0],
    end: limits[1],
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%' || text.includes('X'),
  };
}

const isOpen = (text: string): boolean => text === '' || text === '..';

/**
 * Reads an EDTF level 1 date or interval; null where it is none.
 * An interval that ends before it starts is returned as it stands: whether that is a fault is for the caller.
 */
export function parsePeriod(text: string): Period | null {
  const parts = text.split('/');
  if (parts.length === 1) return parseDate(text);
  const [from = '', to = ''] = parts;
  if (parts.length > 2 || (isOpen(from) && isOpen(to))) return null;
  const start = isOpen(from) ? null : parseDate(from);
  const end = isOpen(to) ? null : parseDate(to);
  if ((start === null && !isOpen(from)) || (end === null && !isOpen(to))) return null;
  return {
    start: start?.start ?? -Infinity,
    end: end?.end ?? Infinity,
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
    uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
  };
}

export const EdtfSchema = v.pipe(
  v.string(),
  v.maxLength(60),
  v.check((text) => parsePeriod(text) !== null, 'Write an EDTF date or interval, such as 2021-08/2021-10.'),
  v.description('EDTF level 1 date or interval, such as 2021, 2021-09-20, 2021-08/2021-10, 2020/.. or 2019~.'),
);
