import { describe, expect, it } from 'vitest';
import { actorMap } from '../../src/analysis/actor-map.js';
import { mapGround, ringGround } from '../../src/analysis/scene-ground.js';
import type { Point } from '../../src/model/dataset.js';
import { smallDataset } from './small-dataset.js';

const map = actorMap(
  smallDataset({ actors: [{ id: 'aland', location: [45, 40] }, { id: 'guard', partOf: 'aland' }, 'alliance'] }),
);

const positions = new Map<string, Point>([
  ['aland', [0, 0]],
  ['guard', [50, 0]],
  ['alliance', [500, 20]],
]);

describe('mapGround()', () => {
  if (map === null) throw new Error('There is a map.');

  it('knows true places, and boxes those that stand nowhere', () => {
    const ground = mapGround({ map, coast: { land: [[0, 0, 1, 0, 1, 1]], lines: [] }, positions });
    expect([...ground.truePlaces.keys()]).toEqual(['aland']);
    const [box] = ground.boxes;
    expect(box?.caption).toBe('At no one place');
    expect(box?.left).toBeGreaterThan(50);
    expect((box?.left ?? 0) + (box?.width ?? 0)).toBeGreaterThan(500);
    expect(ground.land).toHaveLength(1);
  });

  it('has no box where everybody has a place, and no land before it is loaded', () => {
    const ground = mapGround({ map, coast: null, positions: new Map([...positions].slice(0, 2)) });
    expect(ground).toMatchObject({ boxes: [], land: [], coast: [] });
  });
});

describe('ringGround()', () => {
  it('labels each ring with its values; a single actor in the middle is no ring', () => {
    const { rings } = ringGround(
      [
        { radius: 0, least: 9, most: 9 },
        { radius: 100, least: 3, most: 5 },
        { radius: 200, least: 1, most: 1 },
      ],
      String,
    );
    expect(rings).toEqual([
      { radius: 100, label: '3–5' },
      { radius: 200, label: '1' },
    ]);
  });
});
