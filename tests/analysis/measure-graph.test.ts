import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureGraph } from '../../src/analysis/measure-graph.js';
import type { IndexedDataset } from '../../src/model/indexed-dataset.js';
import { indexDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';
import { randomDataset, smallDataset } from './small-dataset.js';

const ALL = { layer: 'all', directed: false, weights: 'statements' } as const;

describe('every number of a graph', () => {
  it('is of a named lens and projection', () => {
    const { measured } = measureGraph(sixClaims, { ...DEFAULT_LENS, types: ['threat'] }, { ...ALL, directed: true });
    expect(measured.lens).toBe('types=threat');
    expect(measured.projection).toEqual({ layer: 'all', directed: true, weights: 'statements', nodes: 5, edges: 3 });
  });

  it('of the six claims is what the pencil gives', () => {
    const { measured, undefined: reasons } = measureGraph(sixClaims, DEFAULT_LENS, ALL);
    expect(Object.keys(measured.actors)).toEqual(['aland', 'borduria', 'carpania', 'dorland', 'elbonia']);
    expect(measured.actors['aland']).toMatchObject({
      degree: 0.75,
      strength: 5,
      closeness: 0.75,
      core: 2,
      positiveDegree: 2,
      negativeDegree: 1,
    });
    expect(measured.actors['elbonia']).toMatchObject({ degree: 0, core: 0, constraint: null });
    expect(measured.graph).toMatchObject({
      density: 0.4,
      components: 2,
      triads: { '+++': 0, '++-': 0, '+--': 1, '---': 0 },
      frustration: { index: 0, exact: true, lower: 0, camps: [['aland', 'carpania'], ['borduria']], against: [] },
    });
    expect(reasons).toEqual([]);
  });

  it('counts steps for betweenness whatever the weights', () => {
    const { measured } = measureGraph(sixClaims, DEFAULT_LENS, ALL);
    expect(measured.actors['aland']?.betweenness).toBeCloseTo(1 / 3, 12);
  });

  it('is null where it is undefined, with the reason in words', () => {
    const empty = measureGraph(smallDataset({ actors: [] }), DEFAULT_LENS, ALL);
    expect(empty.measured.actors).toEqual({});
    expect(empty.measured.graph).toMatchObject({ density: null, components: 0, communities: [], modularity: null });
    expect(empty.undefined.map(({ field }) => field)).toContain('betweenness');
    for (const { reason } of empty.undefined) expect(reason).toMatch(/\.$/);
  });

  it('does not depend on the order of the records by a single byte', () => {
    const shuffle = <T>(records: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...records], { minLength: records.length });
    const shuffled = (data: IndexedDataset): fc.Arbitrary<IndexedDataset> =>
      fc
        .tuple(shuffle(data.dataset.actors), shuffle(data.dataset.claims))
        .map(([actors, claims]) => indexDataset({ ...data.dataset, actors, claims }, data.hash));
    fc.assert(
      fc.property(
        randomDataset.chain((data) => fc.tuple(fc.constant(data), shuffled(data))),
        fc.boolean(),
        ([data, other], directed) => {
          const bytes = (of: IndexedDataset): string =>
            JSON.stringify(measureGraph(of, DEFAULT_LENS, { ...ALL, directed }));
          expect(bytes(other)).toBe(bytes(data));
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });
});
