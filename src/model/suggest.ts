// What somebody probably meant who wrote a word that is not known: the record of that name, or the nearest spelling.
import { editDistance } from './edit-distance.js';

/** What can be suggested, and the words it is known by. */
export interface Named {
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Most comparisons of spelling one suggester makes; a file full of wrong ids gets no more suggestions after them. */
const MAX_COMPARISONS = 200_000;

/** Ids are compared as people write them: without case, spaces and punctuation. */
const key = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Two slips in a long word, one in a short one, none in three letters. */
const tolerance = (word: string): number => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0);

export type Suggest = (word: string) => string;

/** Makes a function that answers ` Did you mean "iran"?`, with a leading space, or an empty text where nothing is near. */
export function createSuggest(records: readonly Named[]): Suggest {
  const byKey = new Map<string, string>();
  for (const { id, name, aliases } of records) {
    for (const text of [id, name ?? '', ...(aliases ?? [])]) if (!byKey.has(key(text))) byKey.set(key(text), id);
  }
  byKey.delete('');
  let comparisons = 0;
  const nearest = (word: string): string | undefined => {
    let best: string | undefined;
    let bestDistance = tolerance(word) + 1;
    for (const [candidate, id] of byKey) {
      if (bestDistance <= 1) break;
      comparisons += 1;
      const distance = editDistance(word, candidate, bestDistance - 1);
      if (distance < bestDistance) [best, bestDistance] = [id, distance];
    }
    return best;
  };
  const known = new Map<string, string>();
  return (word) => {
    const wanted = key(word.slice(0, 200));
    const answer =
      known.get(wanted) ?? byKey.get(wanted) ?? (comparisons < MAX_COMPARISONS ? nearest(wanted) : undefined);
    if (answer !== undefined) known.set(wanted, answer);
    return answer === undefined ? '' : ` Did you mean "${answer}"?`;
  };
}
