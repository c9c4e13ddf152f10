import { describe, expect, it } from 'vitest';
import { longestAscending } from '../../src/evidence/longest-ascending.js';

describe('the longest ascending subsequence', () => {
  it('leaves out what is out of order', () => {
    expect(longestAscending([10, 20, 90, 30, 40])).toEqual([0, 1, 3, 4]);
    expect(longestAscending([90, 10, 20, 30])).toEqual([1, 2, 3]);
  });

  it('keeps equal values', () => {
    expect(longestAscending([1, 1, 1])).toEqual([0, 1, 2]);
  });

  it('is empty for nothing and one value for a descent', () => {
    expect(longestAscending([])).toEqual([]);
    expect(longestAscending([3, 2, 1])).toHaveLength(1);
  });
});
