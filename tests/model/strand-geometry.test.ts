import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAt, strandCurve } from '../../src/model/strand-geometry.js';

const west = { x: 0, y: 0, radius: 10 };
const east = { x: 100, y: 0, radius: 20 };

describe('strandCurve()', () => {
  it('runs straight from rim to rim without a bend', () => {
    expect(strandCurve(west, east, 0)).toEqual({
      start: { x: 10, y: 0 },
      control: { x: 50, y: 0 },
      end: { x: 80, y: 0 },
    });
  });

  it('bends to the right of its way where the bend is positive: south when it runs east', () => {
    expect(strandCurve(west, east, 30).control).toEqual({ x: 50, y: 30 });
    expect(strandCurve(east, west, 30).control).toEqual({ x: 50, y: -30 });
  });

  it('is the same line from the other end with the opposite bend', () => {
    const there = strandCurve(west, east, 30);
    const back = strandCurve(east, west, -30);
    expect([back.start, back.control, back.end]).toEqual([there.end, there.control, there.start]);
  });

  it('starts and ends on the rims', () => {
    const place = fc.integer({ min: -500, max: 500 });
    const circle = fc.record({ x: place, y: place, radius: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(circle, circle, fc.integer({ min: -200, max: 200 }), (source, target, bend) => {
        fc.pre(source.x !== target.x || source.y !== target.y);
        const { start, end } = strandCurve(source, target, bend);
        expect(Math.hypot(start.x - source.x, start.y - source.y)).toBeCloseTo(source.radius, 6);
        expect(Math.hypot(end.x - target.x, end.y - target.y)).toBeCloseTo(target.radius, 6);
      }),
      { seed: 1 },
    );
  });

  it('has no length, but numbers all the same, where both circles share a spot', () => {
    const { start, control, end } = strandCurve(west, { ...west, radius: 4 }, 25);
    expect([start, control, end].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect([start, end]).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });
});

describe('pointAt()', () => {
  it('goes from the start by the middle to the end', () => {
    const curve = strandCurve(west, east, 0);
    expect([pointAt(curve, 0), pointAt(curve, 0.5), pointAt(curve, 1)]).toEqual([
      { x: 10, y: 0 },
      { x: 47.5, y: 0 },
      { x: 80, y: 0 },
    ]);
  });
});
