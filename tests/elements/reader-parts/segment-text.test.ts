import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Passage } from '../../../src/elements/reader-parts/passages.js';
import { segmentText } from '../../../src/elements/reader-parts/segment-text.js';

const passage = (start: number, end: number): Passage => ({ range: { start, end }, paragraph: 1, records: [] });

const segments = (passages: readonly Passage[], start = 0, end = 20): [number, number, string][] =>
  segmentText({ start, end }, passages, [...passages.keys()]).map((segment) => [
    segment.start,
    segment.end,
    segment.passages.join(),
  ]);

describe('segmentText()', () => {
  it('is one piece where nothing is cited', () => {
    expect(segments([])).to.deep.equal([[0, 20, '']]);
  });

  it('cuts where passages begin and end, also where they overlap', () => {
    expect(segments([passage(2, 10), passage(6, 14)])).to.deep.equal([
      [0, 2, ''],
      [2, 6, '0'],
      [6, 10, '0,1'],
      [10, 14, '1'],
      [14, 20, ''],
    ]);
  });

  it('takes of a passage what lies in the stretch', () => {
    expect(segments([passage(2, 30), passage(40, 50)], 10, 20)).to.deep.equal([[10, 20, '0']]);
  });

  it('leaves nothing out and doubles nothing, whatever overlaps', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => passage(start, start + length));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (passages) => {
        const found = segments(passages, 5, 35);
        expect(found[0]?.[0]).to.equal(5);
        expect(found.at(-1)?.[1]).to.equal(35);
        for (const [index, [start, end, covering]] of found.entries()) {
          expect(end).to.be.greaterThan(start);
          if (index > 0) expect(start).to.equal(found[index - 1]?.[1]);
          const expected = passages.flatMap(({ range: { start: a, end: b } }, at) =>
            a <= start && b >= end ? [at] : [],
          );
          expect(covering).to.equal(expected.join());
        }
      }),
      { seed: 1 },
    );
  });
});
