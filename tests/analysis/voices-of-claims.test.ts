import { describe, expect, it } from 'vitest';
import { voicesOfClaims } from '../../src/analysis/voices-of-claims.js';
import { sixClaims } from '../fixtures/six-claims.js';

describe('the voices of claims', () => {
  it('are the innermost of each, the author first, then who says the most', () => {
    expect(voicesOfClaims(sixClaims, [...sixClaims.claims.keys()])).toEqual([
      { voice: 'author', claims: 3, cooperative: 2, hostile: 1, denied: 0 },
      { voice: 'borduria', claims: 1, cooperative: 0, hostile: 0, denied: 1 },
      { voice: 'carpania', claims: 1, cooperative: 0, hostile: 1, denied: 0 },
      { voice: 'herald', claims: 1, cooperative: 0, hostile: 0, denied: 0 },
    ]);
  });

  it('count a claim once, and none that is not there', () => {
    expect(voicesOfClaims(sixClaims, ['north-1', 'north-1', 'nowhere'])).toEqual([
      { voice: 'author', claims: 1, cooperative: 1, hostile: 0, denied: 0 },
    ]);
  });
});
