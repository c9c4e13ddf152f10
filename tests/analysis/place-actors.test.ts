import { describe, expect, it } from 'vitest';
import { placeActors } from '../../src/analysis/place-actors.js';
import type { Point } from '../../src/model/dataset.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { smallDataset } from './small-dataset.js';

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function closest(points: readonly Point[]): number {
  let least = Infinity;
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) least = Math.min(least, distance(a, b));
  }
  return least;
}

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `actor-${index}`);

describe('placeActors()', () => {
  it('keeps stored places', () => {
    expect(placeActors(sixClaims).get('borduria')).toEqual([120, 0]);
  });

  it('gives everybody a place, away from those that are stored', () => {
    const places = placeActors(sixClaims);
    expect([...places.keys()]).toEqual([...sixClaims.actors.keys()]);
    expect(closest([...places.values()])).toBeGreaterThan(80);
  });

  it('keeps actors about 100 units apart where nothing is stored', () => {
    const apart = closest([...placeActors(smallDataset({ actors: many(500) })).values()]);
    expect(apart).toBeGreaterThan(80);
    expect(apart).toBeLessThan(120);
  });

  it('gives the same places again', () => {
    expect(placeActors(smallDataset({ actors: many(20) }))).toEqual(placeActors(smallDataset({ actors: many(20) })));
  });

  it('ignores stored places of actors that are not there, and reads odd names', () => {
    const layout = Object.fromEntries([
      ['gone', [5000, 0]],
      ['constructor', [1, 2]],
    ]) as Record<string, [number, number]>;
    const places = placeActors(smallDataset({ actors: ['constructor', 'toString'], dataset: { layout } }));
    expect(places.get('constructor')).toEqual([1, 2]);
    expect(distance(places.get('toString') ?? [Number.NaN, 0], [1, 2])).toBeLessThan(200);
  });
});
