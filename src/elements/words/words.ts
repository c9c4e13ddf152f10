// The message table: which words the elements use in which language. Pages add languages; English is complete.
import { english } from './en.js';

export type Words = typeof english;

/** Any part of the table; what is left out stays English. */
export type PartialWords = { readonly [Part in keyof Words]?: Partial<Words[Part]> };

const tables = new Map<string, Words>([['en', english]]);

/** Sets the words of a language, such as `az` or `pt-BR`, for every element that is rendered from now on. */
export function defineWords(lang: string, words: PartialWords): void {
  const parts = Object.keys(english) as (keyof Words)[];
  const table = Object.fromEntries(parts.map((part) => [part, { ...english[part], ...words[part] }]));
  tables.set(lang.toLowerCase(), table as unknown as Words);
}

/** The words for a BCP 47 tag: of the tag, of its first part, or English. */
export function wordsOf(lang: string): Words {
  const tag = lang.toLowerCase();
  return tables.get(tag) ?? tables.get(tag.split('-', 1)[0] ?? '') ?? english;
}
