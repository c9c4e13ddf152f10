// What an identifier may look like. Ids stand in relation ids, lens lists and file names,
// so the characters those use as separators (`:`, `>`, `~`, `,`, `+`) are kept out of them.
import * as v from 'valibot';

/** Longest identifier, in UTF-16 units. */
export const ID_MAX_LENGTH = 120;

const ID_PATTERN = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** Words with a meaning of their own in the lens grammar; no record may be called so. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['author', 'all', 'none']);

export const IdSchema = v.pipe(
  v.string(),
  v.maxLength(ID_MAX_LENGTH, `An id has at most ${ID_MAX_LENGTH} characters.`),
  v.regex(ID_PATTERN, 'An id consists of letters, digits, "-", "_" and ".", without spaces.'),
  v.description('Identifier: letters, digits, "-", "_" and ".", without spaces.'),
);

export const isId = (text: string): boolean => text.length <= ID_MAX_LENGTH && ID_PATTERN.test(text);

export type ActorId = string;
export type ClaimId = string;
export type CoderId = string;
export type PositionId = string;
export type SourceId = string;
export type TopicId = string;
