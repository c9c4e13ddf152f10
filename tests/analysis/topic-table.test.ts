import { describe, expect, it } from 'vitest';
import { jointStance, topicTable } from '../../src/analysis/topic-table.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { smallDataset } from './small-dataset.js';

const { dataset } = smallDataset({
  actors: ['aland', { id: 'guard', partOf: 'aland' }, 'borduria'],
  claims: [
    { about: ['canal'] },
    { about: ['canal', 'war'] },
    { about: ['canal'], type: 'trade' },
    { modality: 'hypothetical', scenario: 'collapse' },
  ],
});

const position = (id: string, actor: string, topic: string, stance: 'for' | 'against') => ({
  id,
  actor,
  topic,
  position: stance,
  modality: 'asserted' as const,
  voice: [],
  summary: 'Invented.',
  period: null,
  confidence: 'high' as const,
  coder: 'c',
  source: 'book',
});

const data = indexDataset(
  {
    ...dataset,
    topics: [
      { id: 'collapse', name: 'Collapse', kind: 'scenario' },
      { id: 'war', name: 'War', kind: 'event' },
      { id: 'canal', name: 'Canal', kind: 'project' },
    ],
    positions: [
      position('p1', 'guard', 'war', 'against'),
      position('p2', 'aland', 'war', 'for'),
      position('p3', 'borduria', 'war', 'for'),
    ],
  },
  '',
);

describe('the table of topics', () => {
  it('has topics with positions first, then the most told of', () => {
    const { rows } = topicTable(data, DEFAULT_LENS);
    expect(rows.map(({ topic, claims }) => [topic.id, claims])).toEqual([
      ['war', 1],
      ['canal', 3],
      ['collapse', 1],
    ]);
  });

  it('folds actors as the lens does', () => {
    const table = topicTable(data, DEFAULT_LENS);
    expect(table.actors).toEqual(['aland', 'borduria']);
    expect(table.rows[0]?.positions.get('aland')?.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(topicTable(data, { ...DEFAULT_LENS, rollUp: 'none' }).actors).toEqual(['aland', 'borduria', 'guard']);
  });

  it('is of the lens, but offers topics that the lens leaves out', () => {
    const { rows } = topicTable(data, { ...DEFAULT_LENS, types: ['trade'], topics: ['war'] });
    expect(rows.find(({ topic }) => topic.id === 'canal')?.claims).toBe(1);
  });
});

describe('the joint stance', () => {
  it('is divided where positions contradict, conditional where one is', () => {
    expect(jointStance([{ position: 'for' }, { position: 'against' }])).toBe('divided');
    expect(jointStance([{ position: 'for' }, { position: 'conditional' }])).toBe('conditional');
    expect(jointStance([{ position: 'against' }])).toBe('against');
    expect(jointStance([{ position: 'for' }])).toBe('for');
  });
});
