// A file that holds a copy of a text, as plain text whose lines are its paragraphs.
import type { Issue } from '../model/issue.js';
import { readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';
import { TEXT_EXTENSIONS } from './text-extensions.js';

/** Longest file that is read, in UTF-16 units: a long book is about a tenth of it. */
export const TEXT_FILE_MAX_LENGTH = 10_000_000;

type TextReader = (content: string) => string;

const READERS: Readonly<Record<(typeof TEXT_EXTENSIONS)[number], TextReader>> = {
  txt: (content) => content,
  md: readMarkdown,
  html: readHtml,
  htm: readHtml,
};

export type TextReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issue: Issue };

const refuse = (code: string, message: string): TextReading => ({
  ok: false,
  issue: { code, severity: 'error', path: '', message },
});

/** What is said of a file that is too long, also by those who know it from its bytes alone. */
export const refuseTooLong = (name: string): TextReading =>
  refuse('text-too-long', `${name} is longer than ${TEXT_FILE_MAX_LENGTH} characters. Split it.`);

/** The extension of a file name, in lower case, without the dot; empty where there is none. */
const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * Reads the decoded content of a file by the extension of its name. Refused are `text-format-unknown`,
 * `text-too-long`, `text-not-text` (a PDF or another binary file under a wrong name) and `text-empty`.
 */
export function readText(name: string, content: string): TextReading {
  const extension = TEXT_EXTENSIONS.find((known) => known === extensionOf(name));
  if (extension === undefined) {
    const known = TEXT_EXTENSIONS.map((ending) => `.${ending}`).join(', ');
    return refuse('text-format-unknown', `${name} cannot be read as a text. Save it as one of ${known}.`);
  }
  if (content.length > TEXT_FILE_MAX_LENGTH) return refuseTooLong(name);
  if (content.includes('\u0000') || content.startsWith('%PDF-')) {
    return refuse('text-not-text', `${name} is not plain text. Export or copy its text into a .txt file.`);
  }
  const text = READERS[extension](content);
  return text.trim() === ''
    ? refuse('text-empty', `${name} holds no text. Choose the file that the text stands in.`)
    : { ok: true, text };
}
