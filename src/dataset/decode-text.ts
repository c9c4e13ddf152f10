// From the bytes of a file to its text: UTF-8 only, because a wrongly guessed encoding changes names without a word.
import { errorIssue } from './error-issue.js';
import { FILE_TOO_LARGE, MAX_FILE_BYTES } from './limits.js';
import type { Issue } from '../model/issue.js';

export type TextResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issues: readonly Issue[] };

const NOT_UTF8 = errorIssue(
  'encoding-invalid',
  'The file is not UTF-8. Save it with the encoding UTF-8 and load it again.',
);

/** Decodes UTF-8, with or without a byte order mark. Never throws. */
export function decodeText(bytes: Uint8Array): TextResult {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, issues: [FILE_TOO_LARGE] };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, issues: [NOT_UTF8] };
  }
}
