import { describe, expect, it } from 'vitest';
import { measureAllSteps } from '../../src/analysis/measure-all.js';
import { MEASURE_IDS } from '../../src/analysis/measure-ids.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { takeSteps } from '../../src/model/take-steps.js';
import { sixClaims } from '../fixtures/six-claims.js';

describe('all measures of a graph', () => {
  const { measures } = takeSteps(measureAllSteps({ data: sixClaims, lens: DEFAULT_LENS }));

  it('are those of the registry, in its order, each in its usual projection', () => {
    expect(measures.map(({ id }) => id)).toEqual(MEASURE_IDS);
    expect(measures.find(({ id }) => id === 'strength')?.projection).toEqual({
      layer: 'all',
      directed: false,
      weights: 'statements',
    });
  });

  it('rank the actors', () => {
    const degree = measures.find(({ id }) => id === 'degree')?.result;
    expect(degree !== undefined && 'ranked' in degree && degree.ranked[0]).toEqual({
      actor: 'aland',
      value: 0.75,
      rank: 1,
    });
  });

  it('say why where there are none', () => {
    const lens = { ...DEFAULT_LENS, types: [] };
    const { measures: none } = takeSteps(measureAllSteps({ data: sixClaims, lens }));
    expect(none.every(({ result }) => 'reason' in result || result.ranked.length > 0)).toBe(true);
    const eigenvector = none.find(({ id }) => id === 'eigenvector')?.result;
    expect(eigenvector).toHaveProperty('reason');
  });

  it('are plain data', () => {
    expect(structuredClone(measures)).toEqual(measures);
  });
});
