// What is wrong at a place of a JSON text, in words that are the same in every engine. The place is found by `scan-json.ts`.
import { quoteText } from './quote-value.js';

/** What may stand next. `…-or-end` after an opening bracket, where a closing one may follow at once. */
export type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'separator' | 'nothing';

const WANTED: Readonly<Record<Expectation, string>> = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a key in double quotes',
  'key-or-end': 'a key in double quotes or "}"',
  colon: 'a colon after the key',
  separator: 'a comma or a closing bracket',
  nothing: 'the end of the file',
};

const CUT_OFF = 'The file seems to be cut off: get it again, whole.';

function remedy(expected: Expectation, found: string): string {
  if (/['‘’“”„«»]/u.test(found)) return 'Write straight double quotes around keys and texts.';
  if (found === '/' || found === '#') return 'JSON has no comments: remove it.';
  if (found === ',') return 'Remove the comma, or write what is missing before it.';
  if ((expected === 'key' || expected === 'value') && /[\]}]/.test(found)) return 'Remove the comma before it.';
  if (/[\]}]/.test(found)) return 'Check the brackets: each needs its counterpart.';
  if (expected === 'key' || expected === 'key-or-end') return 'Write keys in double quotes.';
  if (expected === 'value' || expected === 'value-or-end') {
    return 'Write texts in double quotes, and true, false and null in small letters.';
  }
  if (expected === 'colon') return 'Write a colon between a key and its value.';
  if (expected === 'nothing') return 'Remove what follows the last bracket: a dataset is one object.';
  return 'Write a comma between two entries.';
}

/** What stands at `offset` instead of what is expected there, and what to do. */
export function unexpected(text: string, offset: number, expected: Expectation): string {
  if (offset >= text.length) return `expected ${WANTED[expected]}, but the file ends here. ${CUT_OFF}`;
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return `expected ${WANTED[expected]}, but found ${found === '"' ? 'a double quote' : quoteText(found)}. ${remedy(expected, found)}`;
}

/** What is wrong with a text whose characters end at `offset` without a closing quote. */
export function brokenText(text: string, offset: number): string {
  if (offset >= text.length) return `the text that begins here is never closed. ${CUT_OFF}`;
  if (text[offset] === '\\') {
    return 'a backslash stands before a character it cannot escape. Write two backslashes for one.';
  }
  if (/[\r\n]/.test(text[offset] ?? '')) return 'a text runs over the end of the line. Close it, or write \\n.';
  return `a text holds the control character ${quoteText(text[offset] ?? '')}. Remove it.`;
}
