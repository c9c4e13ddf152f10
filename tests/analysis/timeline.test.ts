import { describe, expect, it } from 'vitest';
import { datedEvents, timelineOf } from '../../src/analysis/timeline.js';
import { indexDataset, type IndexedDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { smallDataset, type ClaimIdea } from './small-dataset.js';

function withTopics(claims: readonly ClaimIdea[]): IndexedDataset {
  const { dataset } = smallDataset({ actors: ['aland', 'borduria'], claims });
  const topics = [
    { id: 'war', name: 'War', kind: 'event' as const },
    { id: 'pact', name: 'Pact', kind: 'agreement' as const },
    { id: 'canal', name: 'Canal', kind: 'project' as const },
  ];
  return indexDataset({ ...dataset, topics }, '');
}

describe('the timeline of a lens', () => {
  const data = withTopics([
    { period: '2019-05' },
    { period: '2019', type: 'trade' },
    { period: '2019~/2021' },
    { period: '2021/..' },
    { period: null },
  ]);

  it('counts what lies within a year by type, and what reaches beyond it apart', () => {
    const { years } = timelineOf(data, DEFAULT_LENS);
    expect(years).toEqual([
      {
        year: 2019,
        within: new Map([
          ['trade', 1],
          ['threat', 1],
        ]),
        across: 1,
      },
      { year: 2021, within: new Map(), across: 2 },
    ]);
  });

  it('counts the undated, the open and the vague', () => {
    expect(timelineOf(data, DEFAULT_LENS)).toMatchObject({ dated: 4, undated: 1, open: 1, vague: 1 });
  });

  it('is of the lens, but not of its period', () => {
    const lens = {
      ...DEFAULT_LENS,
      types: ['trade'] as const,
      period: { interval: '1990', within: 'surely' as const },
    };
    expect(timelineOf(data, lens).years.map(({ year }) => year)).toEqual([2019]);
  });
});

describe('dated events', () => {
  it('are dated by the narrowest period of a claim about them, the earliest first', () => {
    const data = withTopics([
      { period: '2020', about: ['war'] },
      { period: '2020-09-27', about: ['war', 'canal'] },
      { period: '2019', about: ['pact'] },
      { period: '2000/..', about: ['pact'] },
      { period: null, about: ['war'] },
    ]);
    expect(datedEvents(data).map(({ topic, period, claims }) => [topic, period, claims])).toEqual([
      ['pact', '2019', 1],
      ['war', '2020-09-27', 2],
    ]);
  });
});
