import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { offsetToShow, placesOf, spanInSight } from '../../../src/elements/matrix-parts/matrix-window.js';

const axes = fc.record({
  offset: fc.integer({ min: 0, max: 80_000 }),
  extent: fc.integer({ min: 1, max: 2000 }),
  cell: fc.integer({ min: 20, max: 60 }),
});

const holds = <T>(property: fc.IPropertyWithHooks<T>): void => fc.assert(property, { seed: 1, numRuns: 200 });

describe('spanInSight()', () => {
  it('holds all of what can be seen, and little more', () => {
    holds(
      fc.property(axes, fc.integer({ min: 1, max: 2000 }), (axis, count) => {
        const { first, end } = spanInSight(axis, count);
        const from = Math.floor(axis.offset / axis.cell);
        const to = Math.min(count, Math.ceil((axis.offset + axis.extent) / axis.cell));
        const inSight = to - from;
        return (
          first >= 0 && end <= count && (from >= count || (first <= from && end >= to && end - first <= inSight + 16))
        );
      }),
    );
  });

  it('stays the same for a small scroll', () => {
    const axis = { offset: 2410, extent: 600, cell: 40 };
    expect(spanInSight({ ...axis, offset: 2430 }, 2000)).to.deep.equal(spanInSight(axis, 2000));
  });

  it('is empty without actors', () => {
    expect(spanInSight({ offset: 0, extent: 600, cell: 40 }, 0)).to.deep.equal({ first: 0, end: 0 });
  });
});

describe('placesOf()', () => {
  it('lists the span, and with it the place that has the keyboard', () => {
    expect(placesOf({ first: 4, end: 7 }, 5)).to.deep.equal([4, 5, 6]);
    expect(placesOf({ first: 4, end: 7 }, 1)).to.deep.equal([1, 4, 5, 6]);
    expect(placesOf({ first: 4, end: 7 }, 90)).to.deep.equal([4, 5, 6, 90]);
    expect(placesOf({ first: 4, end: 7 }, -1)).to.deep.equal([4, 5, 6]);
  });
});

describe('offsetToShow()', () => {
  const axis = { offset: 400, extent: 200, cell: 40 };

  it('does not scroll to what can be seen', () => {
    expect(offsetToShow(axis, 10)).to.equal(400);
    expect(offsetToShow(axis, 14)).to.equal(400);
  });

  it('scrolls no further than it has to', () => {
    expect(offsetToShow(axis, 9)).to.equal(360);
    expect(offsetToShow(axis, 15)).to.equal(440);
  });

  it('shows the start of a cell that is larger than the box', () => {
    expect(offsetToShow({ ...axis, extent: 10 }, 20)).to.equal(800);
  });
});
