// The words of <actor-compare>.
import type { ComparedRelation, Contradiction } from '../../../analysis/compare-lenses.js';
import type { SideKind } from '../../../analysis/comparison-side.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const relations = { one: 'relation', other: 'relations' };

export type Finding = ComparedRelation['found'] | 'contradicts';

const listOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

export const compareWords = {
  controls: 'What is compared',
  sides: { a: 'On the left', b: 'On the right' },
  present: 'The present lens',
  groups: {
    source: 'Texts',
    voice: 'Voices',
    until: 'Up to a year',
    since: 'From a year on',
    lens: 'Any lens',
  } satisfies Record<SideKind, string>,
  until: (year: string): string => `up to ${year}`,
  since: (year: string): string => `from ${year} on`,
  voiceOf: (name: string): string => `the voice of ${name}`,
  otherLens: 'another lens…',
  lensLabel: (side: string): string => `Lens, ${side.toLowerCase()}`,
  lensHint: 'As in the address of a view: types=threat&sources=…',
  swap: 'Swap sides',
  base: 'The present lens holds on both sides.',
  summary: (
    count: { readonly all: number; readonly both: number; readonly a: number; readonly b: number },
    a: string,
    b: string,
  ): string =>
    `Of ${countOf(count.all, relations)}, ${count.both} ${count.both === 1 ? 'is' : 'are'} in both, ${count.a} only in ${a}, ${count.b} only in ${b}.`,
  contradicting: (count: number): string =>
    count === 0 ? 'Nothing contradicts.' : `${countOf(count, { one: 'contradiction', other: 'contradictions' })}.`,
  years: (left: readonly string[], right: readonly string[]): string =>
    `Also a comparison of years, ${listOf(left)} on the left and ${listOf(right)} on the right: what differs may have changed in between.`,
  pictures: 'Pictures',
  difference: 'Difference',
  pictureOf: (name: string, actors: number, count: number): string =>
    `${name}: ${countOf(actors, { one: 'actor', other: 'actors' })}, ${countOf(count, relations)}`,
  keys: 'Arrows move all three pictures, plus and minus zoom, 0 shows everything. The table below says the same.',
  key: 'Lines of the difference',
  findings: {
    both: 'in both',
    a: 'only left',
    b: 'only right',
    contradicts: 'contradicting',
  } satisfies Record<Finding, string>,
  onlyIn: (name: string): string => `only in ${name}`,
  contradictions: 'Where they contradict',
  contradiction: {
    denied: (relation: string, tells: string, denies: string): string =>
      `${tells} tells of ${relation}; ${denies} denies it.`,
    character: (pair: string, cooperative: string, hostile: string): string =>
      `${pair}: cooperative in ${cooperative}, hostile in ${hostile}.`,
    direction: (pair: string, a: string, from: string, b: string, to: string): string =>
      `${pair}: in ${a} the threat comes from ${from}, in ${b} from ${to}.`,
    position: (actor: string, topic: string, supports: string, opposes: string): string =>
      `${actor} on ${topic}: for it in ${supports}, against it in ${opposes}.`,
  } satisfies Record<Contradiction['kind'], unknown>,
  table: 'Relations',
  show: 'Show',
  all: (count: number): string => `all (${count})`,
  some: (name: string, count: number): string => `${name} (${count})`,
  relation: 'Relation',
  type: 'Kind',
  statements: (name: string): string => `Statements in ${name}`,
  found: 'Found',
  none: 'none',
  more: (count: number): string => `Show all ${countOf(count, relations)}`,
  noRelations: 'No relation of this kind.',
  download: 'Save the table as CSV',
  comparing: 'Comparing…',
  failed: 'The comparison could not be made.',
  problem: 'A part of this side cannot be used',
};

enterEnglish('compare', compareWords);
