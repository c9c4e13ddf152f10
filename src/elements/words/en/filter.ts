// The words of <actor-filter>.
import { countOf } from '../plural.js';

export const filterWords = {
  label: 'What is switched on',
  types: 'Relations',
  modalities: 'How certain',
  sources: 'Texts',
  kinds: 'Actors drawn',
  rollUp: 'Bodies and officials',
  rollUpAll: 'Count them as their state',
  rollUpNone: 'Draw each of them',
  rollUpSome: 'Some count as their state',
  hidden: 'Hidden actors',
  show: (name: string): string => `Show ${name} again`,
  further: 'Also set',
  remove: (limit: string): string => `Take away: ${limit}`,
  claims: (count: number): string => countOf(count, { one: 'claim', other: 'claims' }),
  actors: (count: number): string => countOf(count, { one: 'actor', other: 'actors' }),
  only: 'only',
  onlyThis: (name: string): string => `Only ${name}`,
  all: 'All',
  allOf: (group: string): string => `${group}: all`,
  reset: 'Back to the default lens',
  empty: 'There is no dataset to filter yet.',
};
