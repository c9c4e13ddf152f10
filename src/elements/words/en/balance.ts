// The words of <actor-balance>.
import type { TriadKind } from '../../../analysis/balance/triads.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const ties = { one: 'tie', other: 'ties' };
const actors = { one: 'actor', other: 'actors' };

export const balanceWords = {
  teller: 'Whose telling',
  sources: 'One text',
  voices: 'One voice',
  together: 'All together',
  togetherNote: 'Nobody holds all of this at once: a strained triangle here may only be two authors who disagree.',
  computing: 'Looking for camps…',
  cancel: 'Stop',
  cancelled: 'Stopped before it was done.',
  failed: 'The balance could not be computed.',
  nothing: 'Nothing here is cooperative or hostile, so there is no balance to speak of.',
  summary: (tieCount: number, actorCount: number): string =>
    `${countOf(tieCount, { one: 'tie with a sign', other: 'ties with a sign' })} between ${countOf(actorCount, actors)}.`,
  mixedCount: (mixed: number, cancelled: number): string =>
    [
      mixed === 0 ? '' : `Counted by the heavier side: ${countOf(mixed, ties)} with claims of both signs.`,
      cancelled === 0 ? '' : `Left aside, for both sides weigh the same: ${countOf(cancelled, ties)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  triads: 'Triangles',
  kind: 'Triangle',
  count: 'How many',
  kinds: {
    '+++': 'three friends',
    '++-': 'two foes with a common friend',
    '+--': 'two friends with a common foe',
    '---': 'three foes',
  } satisfies Record<TriadKind, string>,
  balanced: 'balanced',
  strained: 'strained',
  strainedList: (count: number): string => countOf(count, { one: 'strained triangle', other: 'strained triangles' }),
  noTriads: 'No three actors all stand in signed ties with each other.',
  camps: 'Two camps',
  index: (index: number): string =>
    `${countOf(index, ties)} ${index === 1 ? 'stands' : 'stand'} against the best division into two camps: the line index of frustration, proved.`,
  bounds: (lower: number, upper: number): string =>
    `Between ${lower} and ${upper} ties stand against the best division into two camps: bounds of the line index of frustration, not proved.`,
  camp: (number: number, count: number): string => `Camp ${number}: ${countOf(count, actors)}`,
  against: (count: number): string => `${countOf(count, ties)} against the camps`,
  campsNote: 'Camps follow from the signs alone. They are no alliances, and nobody has declared them.',
  enemies: 'Enemies of enemies',
  enemiesNote: 'Two who share an enemy are expected to side with each other. What the texts say:',
  friends: 'cooperative, as expected',
  foes: 'hostile, against expectation',
  strangers: 'nothing of a sign',
  share: (names: string): string => `both against ${names}`,
  noEnemies: 'No two actors have an enemy in common.',
  mixed: 'If mixed ties were otherwise',
  tie: 'Tie',
  flipped: 'flipped',
  dropped: 'dropped',
  mixedNote: 'The line index if the tie counted by its lighter side, or not at all.',
  signs: { positive: 'on balance cooperative', negative: 'on balance hostile' },
  more: (count: number): string => `Show all ${count}`,
};

enterEnglish('balance', balanceWords);
