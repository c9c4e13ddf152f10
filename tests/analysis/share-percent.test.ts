import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharePercent } from '../../src/analysis/share-percent.js';

describe('sharePercent()', () => {
  it('rounds by the largest remainder', () => {
    expect(sharePercent([152, 53, 9])).toEqual([71, 25, 4]);
    expect(sharePercent([1, 1, 1])).toEqual([34, 33, 33]);
  });

  it('gives nothing of nothing', () => {
    expect([sharePercent([]), sharePercent([0, 0])]).toEqual([[], [0, 0]]);
  });

  it('adds up to 100', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 }), (counts) => {
        expect(sharePercent(counts).reduce((sum, share) => sum + share, 0)).toBe(100);
      }),
      { seed: 1 },
    );
  });
});
