import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseProjection, scaleProjection, type Location } from '../../src/analysis/map-projection.js';

const somewhere: fc.Arbitrary<Location> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** A crowd around 48° E, 38° N, and one place on the other side of an ocean. */
const REGION: readonly Location[] = [
  [48, 38],
  [44, 40],
  [50, 40],
  [51, 36],
  [44, 33],
  [-77, 39],
];

/** Of four continents. */
const WORLD: readonly Location[] = [
  [-77, 39],
  [-58, -34],
  [37, 56],
  [28, -26],
  [139, 36],
  [151, -34],
];

const distance = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  Math.hypot(ax - bx, ay - by);

describe('chooseProjection()', () => {
  it('has no map where nobody has a location', () => {
    expect(chooseProjection([])).toBeNull();
  });

  it('puts east to the right, north above', () => {
    const map = chooseProjection(REGION);
    const [x = 0, y = 0] = map?.project([48, 38]) ?? [];
    expect(map?.project([49, 38])[0]).toBeGreaterThan(x);
    expect(map?.project([48, 39])[1]).toBeLessThan(y);
  });

  it('is true to scale in the middle of a region', () => {
    const map = chooseProjection([...REGION, [47, 37], [47.5, 37.5]]);
    const [from, to] = [map?.project([47, 37]), map?.project([47, 39])];
    expect(distance(from ?? [0, 0], to ?? [0, 0])).toBeCloseTo(2, 1);
  });

  it('draws what is far in towards the region, in its true direction', () => {
    const map = chooseProjection(REGION);
    const [x = 0, y = 0] = map?.project([-77, 39]) ?? [];
    expect(Math.hypot(x, y)).toBeLessThan(45);
    expect([x < 0, y < 0]).toEqual([true, true]);
  });

  it('shows what is all over the world 2.05458 times as wide as high, as Equal Earth is', () => {
    const map = chooseProjection(WORLD);
    const [right = 0] = map?.project([180, 0]) ?? [];
    const [, top = 0] = map?.project([0, 90]) ?? [];
    expect(right / -top).toBeCloseTo(2.05458, 4);
  });

  it('keeps the areas of the world true', () => {
    const map = chooseProjection(WORLD);
    // Of a small cell of one degree by one, over the area it has on the sphere.
    const areaAt = (latitude: number): number => {
      const [left, right] = [map?.project([20, latitude]), map?.project([21, latitude])];
      const [low, high] = [map?.project([20.5, latitude - 0.5]), map?.project([20.5, latitude + 0.5])];
      const area = ((right?.[0] ?? 0) - (left?.[0] ?? 0)) * ((low?.[1] ?? 0) - (high?.[1] ?? 0));
      return area / Math.cos((latitude * Math.PI) / 180);
    };
    for (const latitude of [15, 40, 65]) expect(areaAt(latitude) / areaAt(0)).toBeCloseTo(1, 2);
  });

  it('shows the land around the places, not that behind the horizon', () => {
    const map = chooseProjection(REGION.slice(0, 5));
    expect(map?.isInside([48, 20])).toBe(true);
    expect(map?.isInside([-120, 40])).toBe(false);
  });

  it('is finite everywhere, for whatever places', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 12 }), somewhere, (places, location) => {
        expect(chooseProjection(places)?.project(location).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('scaleProjection()', () => {
  it('makes a map larger and shows the same', () => {
    const map = chooseProjection(REGION);
    if (map === null) throw new Error('There is a map.');
    const large = scaleProjection(map, 10);
    expect(large.project([44, 40])[0]).toBeCloseTo(10 * map.project([44, 40])[0]);
    expect(large.isInside([48, 20])).toBe(true);
  });
});
