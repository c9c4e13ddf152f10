// The words of what is kept of a reader's dataset in the browser.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

export const keepingWords = {
  label: 'Your own dataset',
  loose: 'not kept: it goes with this page',
  saving: 'saving…',
  saved: 'saved in this browser',
  unsaved: 'not saved: this browser has no room, or keeps nothing for this page',
  forked: 'Another tab or page has changed this dataset too: yours is kept beside it.',
  keep: 'Keep in this browser',
  again: 'Try again',
  asFile: 'Save as a file',
  shelf: 'Kept in this browser',
  counts: (actors: number, claims: number): string =>
    `${countOf(actors, { one: 'actor', other: 'actors' })}, ${countOf(claims, { one: 'claim', other: 'claims' })}`,
  when: (date: string): string => `saved ${date}`,
  open: 'Open',
  forget: (title: string): string => `Remove ${title} from this browser`,
  sure: 'It is gone for good then, unless it was saved as a file.',
  forgetIt: 'Remove it',
  keepIt: 'Leave it',
};

enterEnglish('keeping', keepingWords);
