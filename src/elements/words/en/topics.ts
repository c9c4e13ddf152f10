// The words of <actor-topics>.
import type { JointStance } from '../../../analysis/topic-table.js';
import type { TopicKind } from '../../../model/vocabulary.js';
import { countOf } from '../plural.js';
import { enterEnglish } from '../message-table.js';

const claims = { one: 'claim', other: 'claims' };

export const topicsWords = {
  hint: 'A topic chosen narrows the lens to what is about it; a scenario switches on what is only imagined of it, one at a time.',
  kinds: {
    project: 'Projects',
    event: 'Events',
    agreement: 'Agreements',
    law: 'Laws and rules of law',
    factor: 'Factors the authors give',
    scenario: 'Scenarios',
  } satisfies Record<TopicKind, string>,
  table: 'Who is for what, and who against',
  topic: 'Topic',
  claims: (count: number): string => countOf(count, claims),
  stances: {
    for: 'for',
    against: 'against',
    conditional: 'on condition',
    divided: 'for and against',
  } satisfies Record<JointStance, string>,
  cell: (actor: string, topic: string, stance: string): string => `${actor} on ${topic}: ${stance}`,
  noPosition: (actor: string, topic: string): string => `${actor} on ${topic}: no position`,
  noPositions: 'No position is coded under this lens.',
  others: 'Topics without positions',
  positionsOf: (actor: string, topic: string): string => `${actor} on ${topic}`,
  condition: (text: string): string => `On condition: ${text}`,
  choose: 'Make it the topic of the lens',
  chosen: 'Topic of the lens',
  switchOn: 'Switch the scenario on',
  switchedOn: 'Scenario switched on',
  allActors: (count: number): string => `Show all ${count} actors`,
  close: 'Close',
  none: 'This dataset has no topics.',
};

enterEnglish('topics', topicsWords);
