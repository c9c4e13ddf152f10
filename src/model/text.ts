// The schemas of free text: trimmed of nothing, capped in length, free of control characters,
// which neither XML nor a terminal may receive.
import * as v from 'valibot';

/** Longest free text of a record, in UTF-16 units. */
export const TEXT_MAX_LENGTH = 4000;

// Tab, line feed and carriage return are the only control characters a text may hold.
// eslint-disable-next-line no-control-regex -- the point of the pattern
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const isClean = (text: string): boolean => !CONTROL.test(text) && text.isWellFormed();

const clean = v.check(isClean, 'Remove control characters and broken surrogate pairs.');

export const TextSchema = v.pipe(
  v.string(),
  v.maxLength(TEXT_MAX_LENGTH, `A text has at most ${TEXT_MAX_LENGTH} characters.`),
  clean,
);

export const NonEmptyTextSchema = v.pipe(TextSchema, v.minLength(1, 'Write at least one word here.'));
