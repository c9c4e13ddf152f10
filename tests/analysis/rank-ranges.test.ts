import { describe, expect, it } from 'vitest';
import { rankRangeSteps, type RankRanges, type RankRangesInput } from '../../src/analysis/rank-ranges.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { takeSteps } from '../../src/model/take-steps.js';
import { smallDataset } from './small-dataset.js';

// The book: a–b, a–c. The paper: b–d, b–e, in the voice of c. All: b has three ties, a two.
const data = smallDataset({
  actors: ['a', 'b', 'c', 'd', 'e'],
  claims: [
    { from: ['a'], to: ['b'], source: 'book' },
    { from: ['a'], to: ['c'], source: 'book' },
    { from: ['b'], to: ['d'], source: 'paper', voice: ['c'], modality: 'attributed' },
    { from: ['b'], to: ['e'], source: 'paper', voice: ['c'], modality: 'attributed' },
  ],
});

const rankRanges = (input: RankRangesInput): RankRanges => takeSteps(rankRangeSteps(input));

const INPUT = {
  data,
  lens: DEFAULT_LENS,
  measure: 'degree',
  projection: { layer: 'all', directed: false, weights: 'none' },
} as const;

describe('ranges of ranks', () => {
  it('span the ranks without each source and each voice', () => {
    const { ranges, sources, voices } = rankRanges(INPUT);
    expect([sources, voices]).toEqual([['book', 'paper'], ['c']]);
    // Without the book: b 2, d and e 1, a and c 0. Without the paper, or the voice of c: a 2, b and c 1.
    expect(Object.fromEntries(ranges)).toEqual({
      a: { best: 1, worst: 4 },
      b: { best: 1, worst: 2 },
      c: { best: 2, worst: 4 },
      d: { best: 2, worst: 4 },
      e: { best: 2, worst: 4 },
    });
  });

  it('leave out within what the lens already names', () => {
    const { ranges, sources } = rankRanges({ ...INPUT, lens: { ...DEFAULT_LENS, sources: ['book'] } });
    expect(sources).toEqual(['book']);
    expect(ranges.get('a')).toEqual({ best: 1, worst: 1 });
  });
});
