import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentricPlaces, type Ring } from '../../src/analysis/concentric-places.js';
import { orderRings } from '../../src/analysis/ring-order.js';
import { idsOf, sceneOf, tie } from './small-scene.js';

const ring = (radius: number, least: number, most: number): Ring => ({ radius, least, most });

const distances = (places: ReadonlyMap<string, readonly [number, number]>): number[] =>
  [...places.values()].map(([x, y]) => Math.round(Math.hypot(x, y)));

describe('concentricPlaces()', () => {
  it('puts the highest in the middle and the others around it', () => {
    const scene = sceneOf(['hub', 'a', 'b']);
    const { places, rings } = concentricPlaces(
      scene,
      new Map([
        ['hub', 1],
        ['a', 0.5],
        ['b', 0.25],
      ]),
    );
    expect(places.get('hub')).toEqual([0, 0]);
    expect(rings).toEqual([ring(0, 1, 1), ring(118, 0.25, 0.5)]);
    expect(distances(places)).toEqual([0, 118, 118]);
  });

  it('keeps equal values on one ring, however many', () => {
    const ids = idsOf(30);
    const { rings, places } = concentricPlaces(
      sceneOf(['hub', ...ids]),
      new Map([['hub', 2], ...ids.map((id) => [id, 1] as const)]),
    );
    expect(rings).toHaveLength(2);
    expect(new Set(distances(places))).toHaveProperty('size', 2);
  });

  it('counts an actor without a value as 0, and nobody is left out', () => {
    const { places, rings } = concentricPlaces(sceneOf(['a', 'b']), new Map([['a', 3]]));
    expect(places.size).toBe(2);
    expect(rings.at(-1)).toMatchObject({ least: 0, most: 0 });
  });

  it('makes nothing of an empty Scene', () => {
    expect(concentricPlaces(sceneOf([]), new Map())).toEqual({ places: new Map(), rings: [] });
  });

  it('lets no circles overlap, with rings in the order of their values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (values) => {
        const ids = idsOf(values.length);
        const scene = sceneOf(ids);
        const { places, rings } = concentricPlaces(scene, new Map(ids.map((id, index) => [id, values[index] ?? 0])));
        for (const [index, one] of rings.entries()) {
          expect(one.most).toBeGreaterThanOrEqual(one.least);
          if (index > 0) expect(one.most).toBeLessThan(rings[index - 1]?.least ?? 0);
        }
        const points = [...places.values()];
        for (const [index, [ax, ay]] of points.entries())
          for (const [bx, by] of points.slice(index + 1)) expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(40);
      }),
      { numRuns: 40 },
    );
  });
});

describe('orderRings()', () => {
  it('puts partners on the same side, and leaves the top free', () => {
    const inner = ['a', 'b', 'c'];
    const outer = ['a1', 'b1', 'c1'];
    const strands = inner.map((id) => tie(id, `${id}1`));
    const angles = orderRings([inner, outer], strands);
    for (const id of inner) expect(angles.get(id)).toBe(angles.get(`${id}1`));
    expect([...angles.values()].every((angle) => angle > 0.5 && angle < 2 * Math.PI - 0.5)).toBe(true);
  });

  it('gives the same order again, and orders by id what has no partners', () => {
    const rings = [['hub'], ['c', 'a', 'b']];
    expect(orderRings(rings, [])).toEqual(orderRings(rings, []));
  });
});
