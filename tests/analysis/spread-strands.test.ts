import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadStrands, STRAND_GAP } from '../../src/analysis/spread-strands.js';

const widths = fc.array(fc.double({ min: 1.5, max: 9, noNaN: true }), { minLength: 1, maxLength: 9 });

describe('spreadStrands()', () => {
  it('leaves a single strand straight', () => {
    expect(spreadStrands([5])).toEqual([0]);
    expect(spreadStrands([])).toEqual([]);
  });

  it('lets two equal strands bend to either side alike', () => {
    // Middles 3 + 4 apart (half a width each, and the gap), control points twice as far.
    expect(spreadStrands([3, 3])).toEqual([-7, 7]);
  });

  it('keeps the gap between neighbours where they are furthest from the chord', () => {
    fc.assert(
      fc.property(widths, (given) => {
        const middles = spreadStrands(given).map((bend) => bend / 2);
        for (const [index, middle] of middles.entries()) {
          const next = middles[index + 1];
          if (next === undefined) continue;
          const clear = next - middle - ((given[index] ?? 0) + (given[index + 1] ?? 0)) / 2;
          expect(clear).toBeCloseTo(STRAND_GAP, 9);
        }
      }),
      { seed: 1 },
    );
  });

  it('keeps the bundle as a whole straight', () => {
    fc.assert(
      fc.property(widths, (given) => {
        const bends = spreadStrands(given);
        const left = (bends[0] ?? 0) / 2 - (given[0] ?? 0) / 2;
        const right = (bends.at(-1) ?? 0) / 2 + (given.at(-1) ?? 0) / 2;
        expect(left + right).toBeCloseTo(0, 9);
      }),
      { seed: 2 },
    );
  });
});
