import { describe, expect, it } from 'vitest';
import { rankActors } from '../../src/analysis/rank-actors.js';

describe('rankActors()', () => {
  it('puts the greatest value first and lets equal values share a rank', () => {
    const ranked = rankActors(
      new Map([
        ['dorland', 1],
        ['carpania', 2],
        ['borduria', 2],
        ['aland', 3],
        ['elbonia', 1],
      ]),
    );
    expect(ranked.map(({ rank, actor }) => `${rank} ${actor}`)).toEqual([
      '1 aland',
      '2 borduria',
      '2 carpania',
      '4 dorland',
      '4 elbonia',
    ]);
  });

  it('takes values that differ by rounding only as equal', () => {
    const ranked = rankActors(
      new Map([
        ['b', 0.1 + 0.2],
        ['a', 0.3],
      ]),
    );
    expect(ranked.map(({ actor, rank }) => [actor, rank])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('ranks nobody where nobody is measured', () => {
    expect(rankActors(new Map())).toEqual([]);
  });
});
