// Which actors and topics a stretch of text names. The longest name wins where several begin at the same place, and
// only whole words count: an actor called "Ostland" is not in "Ostland lobby" where that is a name of its own.
import { n1 } from './normalise.js';

/** Something that has names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Finds what is named in an n1-normalised text, each once, in the order of its first mention. */
export type FindMentions<T extends Named> = (normalised: string) => readonly T[];

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** A name of several words may begin a sentence, or an article in it may not: its first letter has both cases. */
function spellings(name: string): readonly string[] {
  const normalised = n1(name);
  if (normalised === '') return [];
  if (!normalised.includes(' ')) return [normalised];
  const [first = '', ...rest] = normalised;
  return [...new Set([first.toUpperCase(), first.toLowerCase()])].map((letter) => letter + rest.join(''));
}

export function mentionFinder<T extends Named>(records: readonly T[]): FindMentions<T> {
  const bySpelling = new Map<string, Set<T>>();
  for (const record of records) {
    for (const spelling of [record.name, ...(record.aliases ?? [])].flatMap(spellings)) {
      bySpelling.set(spelling, (bySpelling.get(spelling) ?? new Set<T>()).add(record));
    }
  }
  if (bySpelling.size === 0) return () => [];
  const longestFirst = [...bySpelling.keys()].toSorted((a, b) => b.length - a.length);
  const names = longestFirst.map(escapePattern).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])`, 'gu');
  return (normalised) => {
    const found = new Set<T>();
    for (const [spelling] of normalised.matchAll(pattern)) {
      for (const record of bySpelling.get(spelling) ?? []) found.add(record);
    }
    return [...found];
  };
}
