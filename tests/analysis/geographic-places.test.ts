import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorMap, type ActorMap } from '../../src/analysis/actor-map.js';
import { geographicPlaces } from '../../src/analysis/geographic-places.js';
import type { Point } from '../../src/model/dataset.js';
import type { IndexedDataset } from '../../src/model/indexed-dataset.js';
import { smallDataset } from './small-dataset.js';
import { idsOf, RADIUS, sceneOf, tie } from './small-scene.js';

/** Two neighbours, a far state, and who belongs to them or to nobody. */
const data = smallDataset({
  actors: [
    { id: 'aland', location: [45, 40] },
    { id: 'borduria', location: [46, 40] },
    { id: 'carpania', location: [20, 50] },
    { id: 'guard', kind: 'body', partOf: 'aland' },
    { id: 'scouts', kind: 'body', partOf: 'guard' },
    { id: 'herders', kind: 'population', basedIn: ['aland', 'carpania'] },
    { id: 'alliance', kind: 'bloc' },
    { id: 'office', kind: 'body', memberOf: ['alliance', 'borduria'] },
    { id: 'east', kind: 'construct' },
    { id: 'west', kind: 'construct' },
  ],
});

const mapOf = (dataset: IndexedDataset): ActorMap => {
  const map = actorMap(dataset);
  if (map === null) throw new Error('There is a map.');
  return map;
};

const map = mapOf(data);
const everybody = [...data.actors.keys()];
const NOBODY: ReadonlyMap<string, Point> = new Map();

const distance = (a: Point | undefined, b: Point | undefined): number =>
  Math.hypot((a?.[0] ?? Number.NaN) - (b?.[0] ?? Number.NaN), (a?.[1] ?? Number.NaN) - (b?.[1] ?? Number.NaN));

describe('actorMap()', () => {
  it('knows whose place an actor shares: partOf, then basedIn, then memberOf, over others', () => {
    expect([...map.located.keys()]).toEqual(['aland', 'borduria', 'carpania']);
    expect(map.hosts.get('scouts')).toEqual(['aland']);
    expect(map.hosts.get('herders')).toEqual(['aland', 'carpania']);
    expect(map.hosts.get('office')).toEqual(['borduria']);
    expect(map.hosts.get('alliance')).toEqual([]);
  });

  it('is the same map whenever it is asked for, and none where nobody has a location', () => {
    expect(actorMap(data)).toBe(map);
    expect(actorMap(smallDataset({ actors: ['aland'] }))).toBeNull();
  });

  it('survives actors that are based in one another', () => {
    const round = smallDataset({
      actors: [
        { id: 'aland', location: [1, 1] },
        { id: 'a', basedIn: ['b'] },
        { id: 'b', basedIn: ['a'] },
      ],
    });
    expect(actorMap(round)?.hosts.get('a')).toEqual([]);
  });
});

describe('geographicPlaces()', () => {
  const places = geographicPlaces(map, { scene: sceneOf(everybody), fixed: NOBODY });

  it('gives everybody a place, and the same again', () => {
    expect([...places.keys()].toSorted()).toEqual(everybody.toSorted());
    expect(geographicPlaces(map, { scene: sceneOf(everybody), fixed: NOBODY })).toEqual(places);
  });

  it('puts states where they lie, and moves them no farther than their neighbours need', () => {
    expect(distance(places.get('carpania'), map.located.get('carpania'))).toBeLessThan(3);
    for (const id of ['aland', 'borduria']) expect(distance(places.get(id), map.located.get(id))).toBeLessThan(90);
  });

  it('puts others beside whom they belong to', () => {
    expect(distance(places.get('guard'), places.get('aland'))).toBeLessThan(160);
    expect(distance(places.get('office'), places.get('borduria'))).toBeLessThan(160);
  });

  it('puts those that belong nowhere in columns beside the map', () => {
    const right = Math.max(...['aland', 'borduria', 'carpania', 'guard'].map((id) => places.get(id)?.[0] ?? 0));
    for (const id of ['alliance', 'east', 'west']) expect(places.get(id)?.[0]).toBeGreaterThan(right + 100);
  });

  it('orders these columns by the level of their partners', () => {
    const strands = [tie('east', 'carpania'), tie('west', 'aland')];
    const placed = geographicPlaces(map, { scene: sceneOf(everybody, strands), fixed: NOBODY });
    // Carpania lies in the north.
    expect(placed.get('east')?.[1]).toBeLessThan(placed.get('west')?.[1] ?? 0);
  });

  it('keeps circles apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const ids = idsOf(count);
        const crowd = smallDataset({
          actors: [{ id: 'aland', location: [45, 40] }, ...ids.map((id) => ({ id, basedIn: ['aland'] }))],
        });
        const points = [
          ...geographicPlaces(mapOf(crowd), { scene: sceneOf(['aland', ...ids]), fixed: NOBODY }).values(),
        ];
        for (const [index, one] of points.entries())
          for (const other of points.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(2 * RADIUS);
      }),
      { numRuns: 15 },
    );
  });

  it('moves nobody who stands, and finds the others places beside them', () => {
    const [few, rest] = [['aland', 'east'], everybody.filter((id) => id !== 'aland' && id !== 'east')];
    const before = geographicPlaces(map, { scene: sceneOf(few), fixed: NOBODY });
    const added = geographicPlaces(map, { scene: sceneOf(everybody), fixed: before });
    expect([...added.keys()].toSorted()).toEqual(rest.toSorted());
    const all = [...before, ...added];
    for (const [index, [, one]] of all.entries())
      for (const [, other] of all.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(2 * RADIUS);
  });

  it('puts everybody in columns where there is no map', () => {
    const nowhere = { located: new Map<string, Point>(), hosts: new Map<string, readonly string[]>() };
    const columns = geographicPlaces(nowhere, { scene: sceneOf(idsOf(7)), fixed: NOBODY });
    expect(new Set([...columns.values()].map(String)).size).toBe(7);
  });
});
