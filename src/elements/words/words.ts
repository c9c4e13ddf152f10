// Which words the elements use in which language: the types of the message table. Pages add languages; English is
// complete.
import type { English } from './en.js';
import { defineTable, tableOf } from './message-table.js';

export type Words = English;

/** Any part of the table; what is left out stays English. */
export type PartialWords = { readonly [Part in keyof Words]?: Partial<Words[Part]> };

/** Sets the words of a language, such as `az` or `pt-BR`, for every element that is rendered from now on. */
export const defineWords = (lang: string, words: PartialWords): void => defineTable(lang, words);

/** The words for a BCP 47 tag: of the tag, of its first part, or English; of the parts that its reader has loaded. */
export const wordsOf = (lang: string): Words => tableOf(lang) as unknown as Words;
