import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { claimFacts, type ClaimFacts } from '../../src/analysis/claim-facts.js';
import { netSign, sourceScale, weighClaims } from '../../src/analysis/weigh-claims.js';
import type { IndexedDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { randomDataset, smallDataset, type ClaimIdea } from './small-dataset.js';

const facts = (claims: readonly ClaimIdea[]): ClaimFacts[] => [
  ...claimFacts(smallDataset({ actors: ['aland', 'borduria'], claims })).values(),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const relationsOf = (data: IndexedDataset): ClaimFacts[][] => {
  const known = claimFacts(data);
  const { relations } = buildGraph(data, DEFAULT_LENS);
  return [...relations.values()].map(({ claims }) => claims.flatMap((id) => known.get(id) ?? []));
};

describe('weighClaims()', () => {
  const goods = { type: 'trade', subtype: 'goods' } as const;
  const embargo = { type: 'trade', subtype: 'restriction' } as const;

  it('counts statements, claims, sources or nothing at all', () => {
    const claims = facts([
      goods,
      { ...goods, restates: 'c1' },
      { ...goods, source: 'paper' },
      { ...goods, source: 'paper' },
    ]);
    const weigh = (weighting: 'statements' | 'claims' | 'sources' | 'none'): number =>
      weighClaims(claims, weighting).weight;
    expect([weigh('statements'), weigh('claims'), weigh('sources'), weigh('none')]).toEqual([3, 4, 2, 1]);
  });

  it('gives a denied claim no weight', () => {
    expect(weighClaims(facts([{ modality: 'denied' }]), 'none')).toEqual({ weight: 0, positive: 0, negative: 0 });
    expect(weighClaims(facts([{ modality: 'denied' }, {}]), 'claims').weight).toBe(1);
  });

  it('multiplies by the weight an imported claim brings', () => {
    expect(weighClaims(facts([{ weight: 2.5 }, {}]), 'claims').weight).toBe(3.5);
    expect(weighClaims(facts([{ weight: 2.5 }, {}]), 'none').weight).toBe(1);
  });

  it('takes the part of each sign from the claims themselves', () => {
    expect(weighClaims(facts([goods, embargo]), 'claims')).toEqual({ weight: 2, positive: 0, negative: 1 });
    expect(weighClaims(facts([goods, embargo]), 'sources')).toEqual({ weight: 1, positive: 0, negative: 0.5 });
    expect(weighClaims(facts([{ type: 'alliance' }]), 'statements')).toEqual({ weight: 1, positive: 1, negative: 0 });
  });

  it('counts three thirds of a source as one', () => {
    for (const number of [3, 6, 7, 10, 49]) {
      expect(weighClaims(facts(Array.from({ length: number }, () => goods)), 'sources').weight).toBe(1);
    }
  });

  it('takes claims without a source together as one', () => {
    expect(weighClaims(facts([{ source: null }, { source: null }, {}]), 'sources').weight).toBe(2);
  });
});

describe('sourceScale()', () => {
  const balanced = { balanceSources: true, weights: 'claims' } as const;

  it('scales two sources to the same total and keeps the sum', () => {
    const claims = facts([{}, {}, {}, { source: 'paper' }]);
    expect(sourceScale([claims], balanced)).toEqual(
      new Map([
        ['book', 2 / 3],
        ['paper', 2],
      ]),
    );
  });

  it('scales nothing where the lens does not balance, weighs all alike, or has no claims', () => {
    const claims = facts([{}, {}, { source: 'paper' }]);
    expect(sourceScale([claims], { ...balanced, balanceSources: false }).size).toBe(0);
    expect(sourceScale([claims], { ...balanced, weights: 'none' }).size).toBe(0);
    expect(sourceScale([], balanced).size).toBe(0);
  });

  it('gives all sources of any graph equal totals', () => {
    fc.assert(
      fc.property(randomDataset, (data) => {
        const relations = relationsOf(data);
        const scale = sourceScale(relations, balanced);
        const totals = [...scale.keys()].map((source) =>
          sum(
            relations.map(
              (claims) =>
                weighClaims(
                  claims.filter(({ source: from }) => from === source),
                  'claims',
                  scale,
                ).weight,
            ),
          ),
        );
        for (const total of totals) expect(total).toBeCloseTo(totals[0] ?? 0, 9);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('keeps the sum of all weights', () => {
    const weightings = fc.constantFrom('statements' as const, 'claims' as const, 'sources' as const);
    fc.assert(
      fc.property(randomDataset, weightings, (data, weights) => {
        const relations = relationsOf(data);
        const scale = sourceScale(relations, { balanceSources: true, weights });
        const plain = sum(relations.map((claims) => weighClaims(claims, weights).weight));
        expect(sum(relations.map((claims) => weighClaims(claims, weights, scale).weight))).toBeCloseTo(plain, 9);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('netSign()', () => {
  it('is the sign of the difference, and 0 where only rounding differs', () => {
    expect([netSign(2, 1), netSign(1, 2), netSign(0, 0), netSign(0.1 + 0.2, 0.3)]).toEqual([1, -1, 0, 0]);
  });
});
