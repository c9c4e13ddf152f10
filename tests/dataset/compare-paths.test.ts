import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths } from '../../src/dataset/compare-paths.js';

const key = fc.oneof(fc.constantFrom('claims', 'actors', 'layout', 'id', '0', '1', '10', '9', '1a', ''), fc.string());
const path = fc
  .array(key, { maxLength: 3 })
  .map((keys) => keys.map((part) => `/${part.replaceAll('/', '~1')}`).join(''));

describe('comparePaths()', () => {
  it('puts the whole file first, then its head, then its lists in the order of the format', () => {
    const paths = ['/layout/a', '/claims/2', '/title', '', '/actors/0/id', '/claims/10', '/claims/2/to/1', '/coders/0'];
    expect(paths.toSorted(comparePaths)).toEqual([
      '',
      '/title',
      '/coders/0',
      '/actors/0/id',
      '/claims/2',
      '/claims/2/to/1',
      '/claims/10',
      '/layout/a',
    ]);
  });

  it('is an order: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(path, path, path, (a, b, c) => {
        expect(Math.sign(comparePaths(a, b))).toBe(-Math.sign(comparePaths(b, a)) + 0);
        if (comparePaths(a, b) <= 0 && comparePaths(b, c) <= 0) expect(comparePaths(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
