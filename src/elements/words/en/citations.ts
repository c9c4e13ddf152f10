// The words of a plain citation.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

export const citationsWords = {
  /** Between the parts of a list of names. */
  names: (names: readonly string[]): string =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  editors: (names: string): string => `${names} (ed.)`,
  title: (title: string): string => `“${title}”`,
  place: (section: string, paragraph: number): string =>
    section === '0' ? `paragraph ${paragraph}` : `section ${section}, paragraph ${paragraph}`,
  passage: (first: string, last: string, words: number): string =>
    `from “${first}” to “${last}” (${countOf(words, { one: 'word', other: 'words' })})`,
  unsourced: 'Unsourced: the dataset names no passage for this',
  noPassage: 'no passage named',
  codedAs: (summary: string): string => `Coded as: ${summary}`,
  record: (id: string, dataset: string, version: string): string =>
    `Record ${id} of the dataset “${dataset}”, version ${version}.`,
};

enterEnglish('citations', citationsWords);
