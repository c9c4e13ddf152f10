// The caps of a dataset file, each with its issue: generous for any dataset made by people, small enough that
// a file made to harm cannot freeze a page.
import { errorIssue } from './error-issue.js';
import type { Issue, Severity } from '../model/issue.js';

/** Largest file, in bytes of UTF-8. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Deepest nesting of objects and lists; a dataset itself needs seven. */
export const MAX_DEPTH = 32;
/** Most coders, sources, sections, actors, topics, claims and positions together. */
export const MAX_RECORDS = 100_000;
/** Most values, those in lists and objects included, that one record may hold. */
export const MAX_VALUES_OF_RECORD = 20_000;
/** Most values of the head of a dataset, its stored positions included. */
export const MAX_VALUES_OF_HEAD = 400_000;
/** Most pairs of actors that one claim may relate: `from` times `to`. */
export const MAX_PAIRS_OF_CLAIM = 1_000;
/** Most pairs of actors that all claims together may relate. */
export const MAX_PAIRS = 400_000;
/** Most issues of shape that are listed. */
export const MAX_ISSUES = 200;
/** Most issues of the checks that are listed. */
export const MAX_CHECK_ISSUES = 1_000;

export const FILE_TOO_LARGE: Issue = errorIssue(
  'file-too-large',
  `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB. Split the dataset into smaller files.`,
);

export const nestingTooDeep = (place: string): Issue =>
  errorIssue(
    'nesting-too-deep',
    `${place}: objects and lists are nested more than ${MAX_DEPTH} deep, which no dataset needs. Check what wrote the file.`,
  );

export const recordsTooMany = (found: number): Issue =>
  errorIssue(
    'records-too-many',
    `The dataset has ${found} records, but at most ${MAX_RECORDS} are read. Split it into smaller files.`,
  );

export const recordTooLarge = (record: string, most: number, path: string): Issue =>
  errorIssue('record-too-large', `${record} holds more than ${most} values. Shorten its lists.`, path);

/** Stands at the end of a list of issues that was cut short; `howMany` says after how many, and how many are left out. */
export const issuesOmitted = (howMany: string, severity: Severity = 'error'): Issue => ({
  code: 'issues-omitted',
  severity,
  path: '',
  message: `Only the first problems are listed (${howMany}). Correct these, then load the file again.`,
});
