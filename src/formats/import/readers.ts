// Readers of the three kinds of content, made from a function that reads one: content of another kind is refused.
import type { ForeignContent } from '../../model/foreign-content.js';
import type { Reader } from '../format.js';
import { importFault, type ImportResult } from './imported-graph.js';

const refuse = (what: string): ImportResult =>
  importFault('format-differs', `The file is not ${what}. Choose another format, or let it be recognised.`);

/** Of a parsed JSON value. */
export const jsonReader = (
  name: string,
  recognises: (value: unknown) => boolean,
  read: (value: unknown) => ImportResult,
): Reader => ({
  recognises: (content) => content.kind === 'json' && recognises(content.value),
  read: (content) => (content.kind === 'json' ? read(content.value) : refuse(name)),
});

/** So much of a text shows what XML it is. */
const HEAD = 10_000;

/** Of XML whose root has that name. */
export const xmlReader = (root: string, read: (text: string) => ImportResult): Reader => ({
  recognises: (content) =>
    content.kind === 'text' && new RegExp(`<(?:\\w+:)?${root}[\\s>]`, 'u').test(content.text.slice(0, HEAD)),
  read: (content) => (content.kind === 'text' ? read(content.text) : refuse('XML')),
});

export const isXml = (content: ForeignContent): boolean => content.kind === 'text' && /^\s*</u.test(content.text);
