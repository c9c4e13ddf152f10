import { describe, expect, it } from 'vitest';
import { COAST_RINGS, COAST_STEPS_PER_DEGREE } from '../../src/analysis/coastlines.js';
import type { Location, MapProjection } from '../../src/analysis/map-projection.js';
import { decodeRing, projectCoast } from '../../src/analysis/project-coast.js';

/** One unit a degree; all that is west of 100° E is shown. */
const plain: MapProjection = {
  project: ([longitude, latitude]) => [Math.min(100, longitude), 0 - latitude],
  isInside: ([longitude]) => longitude <= 100,
};

const SQUARE: readonly Location[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('decodeRing()', () => {
  it('reads differences in steps: one to the right and two down, then two back and three up', () => {
    // Zigzag: 1 → 2 'A', −2 → 3 'B', −2 → 3 'B', 3 → 6 'E'.
    expect(decodeRing('ABBE', 1)).toEqual([
      [1, -2],
      [-1, 1],
    ]);
  });

  it('reads numbers of several digits', () => {
    // 50 → 100 = 4 + 3 × 32: digits 4 (with more to come: 36 → 'c') and 3 ('B').
    expect(decodeRing('cB?', 50)).toEqual([[1, 0]]);
  });
});

describe('the coastlines', () => {
  const rings = COAST_RINGS.map((ring) => decodeRing(ring, COAST_STEPS_PER_DEGREE));

  /** Whether an uneven number of rings is around a place: a ray to the east meets so many sides. */
  const isLand = (x: number, y: number): boolean => {
    let crossings = 0;
    for (const ring of rings)
      for (const [index, [ax, ay]] of ring.entries()) {
        const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) crossings++;
      }
    return crossings % 2 === 1;
  };

  it('are within the world', () => {
    const all = rings.flat();
    expect(all.length).toBeGreaterThan(3000);
    expect(all.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)).toBe(true);
  });

  it('tell land from water: Tehran, Moscow, Brasília from the Caspian, the Black Sea, the Atlantic', () => {
    expect([isLand(51.4, 35.7), isLand(37.6, 55.7), isLand(-47.9, -15.8)]).toEqual([true, true, true]);
    expect([isLand(51, 40), isLand(34, 43.5), isLand(-40, 30)]).toEqual([false, false, false]);
  });
});

describe('projectCoast()', () => {
  it('draws a ring of land as a closed line of coast', () => {
    const { land, lines } = projectCoast([SQUARE], plain);
    expect(land).toEqual([[0, 0, 10, 0, 10, -10, 0, -10]]);
    expect(lines).toEqual([[0, 0, 10, 0, 10, -10, 0, -10, 0, 0]]);
  });

  it('draws no coast along the rim, and leaves out what lies behind it', () => {
    const crossing: readonly Location[] = [
      [90, 0],
      [120, 0],
      [120, 10],
      [90, 10],
    ];
    const behind = SQUARE.map(([x, y]): Location => [x + 150, y]);
    const { land, lines } = projectCoast([crossing, behind], plain);
    expect(land).toEqual([[90, 0, 100, 0, 100, -10, 90, -10]]);
    expect(lines).toEqual([[90, -10, 90, 0]]);
  });

  it('draws no coast along the antimeridian, at which the world is cut', () => {
    const cut: readonly Location[] = [
      [-170, 60],
      [-170, 70],
      [-180, 70],
      [-180, 60],
    ];
    const { lines } = projectCoast([cut], plain);
    expect(lines).toEqual([
      [-170, -60, -170, -70, -180, -70],
      [-180, -60, -170, -60],
    ]);
  });
});
