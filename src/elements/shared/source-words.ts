// What is said of a source wherever a claim of it is read: the country of its outlet, and who can get at its text.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Source } from '../../model/source.js';
import type { Words } from '../words/words.js';

/** The country's name, where an actor of the dataset has its code; else the code. */
export function countryName({ dataset }: IndexedDataset, code: string): string {
  const state = dataset.actors.find(({ kind, codes }) => kind === 'state' && codes?.iso3166 === code);
  return state?.name ?? code;
}

/** Whether others can get at the text, in plain words. */
export function accessWords({ text }: Source, { details }: Pick<Words, 'details'>): string {
  if (text === undefined) return details.noText;
  return text.public ? details.isPublic : details.notPublic;
}
