// The words of <actor-search>.
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const actors = { one: 'actor', other: 'actors' };
const topics = { one: 'topic', other: 'topics' };
const claims = { one: 'claim', other: 'claims' };

const FORMS = { actors, topics, claims };

export interface Counts {
  readonly actors: number;
  readonly topics: number;
  readonly claims: number;
}

export const searchWords = {
  label: 'Find actors, topics and claims',
  placeholder: 'Find an actor, topic or claim',
  clear: 'Clear the search',
  results: 'What was found',
  groups: { actors: 'Actors', topics: 'Topics', claims: 'Claims' },
  /** Read aloud; the eye sees the numbers beside the headings. */
  found: (counts: Counts): string =>
    `${(['actors', 'topics', 'claims'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => countOf(counts[kind], FORMS[kind]))
      .join(', ')} found. Arrow keys move, Enter takes the first.`,
  all: (kind: keyof Counts, count: number): string => `Show all ${countOf(count, FORMS[kind])}`,
  best: (kind: keyof Counts, shown: number, count: number): string =>
    `Show the best ${shown} of ${countOf(count, FORMS[kind])}`,
  alsoCalled: 'also called',
  countedAs: (whole: string): string => `counted as ${whole}`,
  noRelation: 'no relation in this view',
  onlySpeaks: 'only speaks in this view',
  notShown: 'not in this view',
  claims: (count: number): string => countOf(count, claims),
  isOn: 'shown alone now',
  loading: 'Getting the search ready…',
  failed: 'The search could not be loaded. Type on to try again.',
  nothing: (query: string): string => `Nothing found for “${query}”; try fewer letters.`,
  selected: (label: string): string => `Selected: ${label}`,
  narrowed: (topic: string): string => `The view now shows what is about ${topic}.`,
};

enterEnglish('search', searchWords);
