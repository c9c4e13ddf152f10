// The words of <actor-what-if>, and of the line that says that something is tried out.
import type { TrialKind } from '../../../analysis/trial.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const relations = { one: 'relation', other: 'relations' };

export const whatIfWords = {
  intro: 'Take something out, or switch a scenario on, and see what hangs on it. One key leads back.',
  choose: 'What if',
  chooseFirst: 'Choose…',
  groups: {
    source: 'a text were left out',
    voice: 'a voice were left out',
    actor: 'an actor were left out',
    scenario: 'a scenario came true',
  } satisfies Record<TrialKind, string>,
  trials: {
    source: (name: string): string => `without ${name}`,
    voice: (name: string): string => `without the voice of ${name}`,
    actor: (name: string): string => `without ${name}`,
    scenario: (name: string): string => `if it came to: ${name}`,
  } satisfies Record<TrialKind, (name: string) => string>,
  tried: (list: string): string => `Tried out: ${list}.`,
  triedLens: 'Tried out: another lens.',
  leave: 'Go back',
  leaveKey: 'Escape',
  compared: 'Everything is compared with the lens from before.',
  nothingTried: 'Nothing is tried out at present.',
  lost: (count: number): string => `Lost (${countOf(count, relations)})`,
  gained: (count: number): string => `Gained (${countOf(count, relations)})`,
  reweighed: (count: number): string =>
    `${countOf(count, relations)} ${count === 1 ? 'stays' : 'stay'} with another weight.`,
  sameRelations: 'No relation is lost or gained.',
  ranks: (measure: string): string => `Ranks by ${measure.toLowerCase()}`,
  sameRanks: 'No rank changes.',
  moved: (before: number, after: number): string => `from ${before} to ${after}`,
  came: (after: number): string => `new, ${after}`,
  left: (before: number): string => `no longer ranked, was ${before}`,
  up: 'up',
  down: 'down',
  camps: 'The two camps',
  campsMoved: (names: string): string => `Now in the other camp: ${names}.`,
  sameCamps: 'Nobody changes camps.',
  index: (before: number, after: number, isExact: boolean): string =>
    before === after
      ? `${isExact ? '' : 'At most '}${countOf(before, { one: 'tie stands', other: 'ties stand' })} against the best camps, as before.`
      : `Ties against the best camps: from ${before} to ${after}${isExact ? '' : ' (at most, not proved)'}.`,
  campsNote: 'Camps of all voices together; one voice at a time is looked at under Balance.',
  more: (count: number): string => `Show all ${count}`,
  computing: 'Comparing…',
  failed: 'The comparison could not be made.',
};

enterEnglish('whatIf', whatIfWords);
