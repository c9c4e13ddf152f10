// The words around dates: what a qualifier, an open end or a missing digit of EDTF says.
import { enterEnglish } from '../message-table.js';

export const periodsWords = {
  about: (date: string): string => `about ${date}`,
  uncertain: (date: string): string => `${date} (uncertain)`,
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  endUnknown: (date: string): string => `from ${date}, end unknown`,
  startUnknown: (date: string): string => `start unknown, until ${date}`,
  fromTo: (start: string, end: string): string => `${start} to ${end}`,
  between: (first: string, last: string): string => `between ${first} and ${last}`,
  /** Of its first year: "the 1990s". */
  decade: (year: string): string => `the ${year}s`,
  monthUnknown: (year: string): string => `${year}, month unknown`,
  dayUnknown: (month: string): string => `${month}, day unknown`,
  /** Spring, summer, autumn and winter of a year. */
  seasons: [
    (year: string): string => `spring ${year}`,
    (year: string): string => `summer ${year}`,
    (year: string): string => `autumn ${year}`,
    (year: string): string => `winter ${year}`,
  ],
};

enterEnglish('periods', periodsWords);
