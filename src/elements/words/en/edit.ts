// The words of <actor-edit>.
import type { Confidence } from '../../../model/vocabulary.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const claims = { one: 'claim', other: 'claims' };

/** What a record is, as the forms call it. */
export type RecordKind = 'actors' | 'topics' | 'sources' | 'claims';

export const editWords = {
  published: 'This is the dataset as it was published. What you change is your own copy; undo leads back.',
  rename: 'Title and description',
  startEmpty: 'Start an empty dataset',
  saveFile: 'Save as a file',
  newTitle: 'My dataset',
  selected: 'What is selected',
  editThis: (name: string): string => `Edit ${name}`,
  removeThis: (name: string): string => `Remove ${name}`,
  mergeThis: (name: string): string => `Merge ${name} with another`,
  editClaim: 'Edit this claim',
  removeClaim: 'Remove this claim',
  claimBetween: 'Add a claim between them',
  add: 'Add',
  kinds: {
    actors: 'Actors',
    topics: 'Topics',
    sources: 'Sources',
    claims: 'Claims',
  } satisfies Record<RecordKind, string>,
  kind: {
    actors: 'Actor',
    topics: 'Topic',
    sources: 'Source',
    claims: 'Claim',
  } satisfies Record<RecordKind, string>,
  newTitles: {
    actors: 'New actor',
    topics: 'New topic',
    sources: 'New source',
    claims: 'New claim',
  } satisfies Record<RecordKind, string>,
  editTitles: {
    actors: 'Actor',
    topics: 'Topic',
    sources: 'Source',
    claims: 'Claim',
  } satisfies Record<RecordKind, string>,
  find: 'Find',
  more: (count: number): string => `${new Intl.NumberFormat('en').format(count)} more: write a part of the name above.`,
  nothingFound: 'Nothing of that name.',
  save: 'Save',
  saving: 'Checking…',
  cancel: 'Cancel',
  back: 'Back',
  refused: 'This cannot be saved yet',
  claimWaits: 'A claim on a passage waits: it opens when this form is saved or closed.',
  failed: 'The change could not be checked. Try again.',
  saved: (what: string): string => `${what}: saved.`,
  removed: (what: string): string => `${what}: removed.`,
  title: 'Title',
  name: 'Name',
  kindOf: 'Kind',
  aliases: 'Other names, one in each line',
  description: 'Description, in a sentence',
  partOf: 'Under command of, or an office of',
  partOfHint: 'It is drawn as a part of that.',
  basedIn: 'Based in',
  memberOf: 'Member of the blocs',
  codes: 'Codes and place',
  iso3166: 'ISO code, three letters',
  cow: 'Correlates of War number',
  wikidata: 'Wikidata id, such as Q794',
  longitude: 'Longitude of its place',
  latitude: 'Latitude of its place',
  authors: 'Authors, one in each line: Family, Given',
  outlet: 'Outlet or publisher: whose view to expect',
  country: 'Its country, three letters',
  year: 'Date: 2021, 2021-10 or 2021-10-05',
  address: 'Address',
  sourceType: 'Kind of text',
  type: 'Relation',
  subtype: 'Finer kind',
  from: 'Who',
  to: 'Whom',
  toHint: 'Leave it empty where all those above stand in it alike.',
  directed: 'It runs one way, from who to whom',
  modality: 'How certain',
  voice: 'Who says or sees it, the outermost first',
  voiceHint: 'Leave the author of the text out.',
  summary: 'The claim in your own words',
  words: (count: number, most: number): string => `${count} of at most ${most} words`,
  period: 'When: 2021, 2021-08/2021-10, 2020/.., 2019~',
  periodBasis: 'How the date is known',
  bases: { stated: 'the text says it', relative: 'reckoned from another date', event: 'the date of an event' },
  about: 'About the topics',
  source: 'Source',
  noSource: 'none',
  passage: 'Its passage',
  passageAt: (source: string, section: string, paragraph: number): string =>
    `${source}, section ${section}, paragraph ${paragraph}`,
  passageWords: (count: number): string => countOf(count, { one: 'word', other: 'words' }),
  dropPassage: 'Take the passage away',
  further: 'Further parts',
  against: 'Aimed at',
  via: 'By way of',
  said: 'When it was said, if not then',
  scenario: 'Belongs to the scenario',
  condition: 'On the condition, at most 12 words',
  support: 'How many of a group say so',
  supports: { '': 'not said', one: 'one', some: 'some', most: 'most', all: 'all' },
  disputed: 'The author contests it',
  confidence: 'How sure you are of the coding',
  confidences: { low: 'low', medium: 'medium', high: 'high' } satisfies Record<Confidence, string>,
  note: 'Note',
  addTo: 'Write a name',
  take: (name: string): string => `Take ${name} out`,
  unknown: (name: string): string => `There is no “${name}” yet.`,
  addNew: (name: string): string => `Add “${name}” as`,
  addIt: 'Add',
  mergeTitle: (name: string): string => `Merge ${name} with another`,
  mergeWith: 'With',
  mergeChoose: 'Choose an actor',
  mergeKeep: 'Which of the two stays',
  mergeNote: (gone: number): string =>
    gone === 0
      ? 'The other name becomes one of its names.'
      : `The other name becomes one of its names. ${countOf(gone, claims)} between the two ${gone === 1 ? 'goes' : 'go'}: a relation needs two actors.`,
  merge: 'Merge',
  removeTitle: (name: string): string => `Remove ${name}?`,
  removeNote: (claimCount: number, positionCount: number): string =>
    claimCount + positionCount === 0
      ? 'Nothing else goes with it.'
      : `With it ${[
          claimCount === 0 ? '' : countOf(claimCount, claims),
          positionCount === 0 ? '' : countOf(positionCount, { one: 'position', other: 'positions' }),
        ]
          .filter(Boolean)
          .join(' and ')} ${claimCount + positionCount === 1 ? 'goes' : 'go'}.`,
  undoNote: 'Undo brings it back.',
  remove: 'Remove',
};

enterEnglish('edit', editWords);
