import { describe, expect, it } from 'vitest';
import { rankActors } from '../../src/analysis/rank-actors.js';
import { standingOf } from '../../src/analysis/standing.js';

const ranked = rankActors(
  new Map([
    ['aland', 0.2],
    ['borduria', 0.5],
    ['carpania', 0.5],
    ['dorland', 0.1],
  ]),
);

describe('the standing of an actor', () => {
  it('tells who stands before it and who beside it', () => {
    expect(standingOf(ranked, 'aland')).toEqual({
      value: 0.2,
      greatest: 0.5,
      rank: 3,
      count: 4,
      above: ['borduria', 'carpania'],
      beside: [],
    });
    expect(standingOf(ranked, 'carpania')).toMatchObject({ rank: 1, above: [], beside: ['borduria'] });
  });

  it('is none for an actor without a value', () => {
    expect(standingOf(ranked, 'nobody')).toBeNull();
  });
});
