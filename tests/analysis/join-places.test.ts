import { describe, expect, it } from 'vitest';
import { freePlace } from '../../src/analysis/free-place.js';
import { joinPlaces } from '../../src/analysis/join-places.js';
import { separateCircles, type Separable } from '../../src/analysis/separate-circles.js';
import type { Point } from '../../src/model/dataset.js';
import { idsOf, RADIUS, sceneOf, tie } from './small-scene.js';

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

describe('freePlace()', () => {
  it('is the wished place where that is free, and near it where not', () => {
    expect(freePlace([5, 5], RADIUS, [])).toEqual([5, 5]);
    const place = freePlace([0, 0], RADIUS, [{ x: 0, y: 0, radius: RADIUS }]);
    expect(distance(place, [0, 0])).toBeGreaterThan(2 * RADIUS);
    expect(distance(place, [0, 0])).toBeLessThan(5 * RADIUS);
  });
});

describe('joinPlaces()', () => {
  const stands = new Map<string, Point>([
    ['aland', [0, 0]],
    ['borduria', [600, 0]],
  ]);

  it('puts newcomers beside their partners, clear of everybody', () => {
    const ids = idsOf(8);
    const scene = sceneOf(
      ['aland', ...ids],
      ids.map((id) => tie(id, 'aland')),
    );
    const places = joinPlaces({ scene, stands });
    expect([...places.keys()].toSorted()).toEqual(ids.toSorted());
    const points = [...stands.values(), ...places.values()];
    for (const [index, one] of points.entries())
      for (const other of points.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(2 * RADIUS);
    for (const place of places.values()) expect(distance(place, [0, 0])).toBeLessThan(250);
  });

  it('keeps clear of actors that stand there without being shown', () => {
    const places = joinPlaces({ scene: sceneOf(['new'], [tie('new', 'borduria')]), stands });
    expect(distance(places.get('new') ?? [0, 0], [600, 0])).toBeGreaterThan(30);
  });

  it('puts them outside of rings', () => {
    const places = joinPlaces({ scene: sceneOf(['aland', 'new'], [tie('new', 'aland')]), stands, outside: 300 });
    expect(distance(places.get('new') ?? [0, 0], [0, 0])).toBeGreaterThan(300);
  });
});

describe('separateCircles()', () => {
  const circle = (x: number, weight: number): Separable => ({ x, y: 0, radius: 10, weight, wish: () => ({ x, y: 0 }) });

  it('pushes the lighter one aside, and one of no weight limit not at all', () => {
    const [heavy, light] = [circle(0, Infinity), circle(5, 1)];
    separateCircles([heavy, light], 4);
    expect([heavy.x, heavy.y]).toEqual([0, 0]);
    expect(light.x).toBeCloseTo(24, 0);
  });

  it('parts circles that share a middle', () => {
    const circles = [circle(0, 1), circle(0, 1), circle(0, 1)];
    separateCircles(circles, 2);
    for (const [index, a] of circles.entries())
      for (const b of circles.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(21);
  });

  it('leaves two that cannot move where they are', () => {
    const circles = [circle(0, Infinity), circle(3, Infinity)];
    separateCircles(circles, 2);
    expect(circles.map(({ x }) => x)).toEqual([0, 3]);
  });
});
