import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { degreeOfTies } from '../../../src/analysis/degree-of-ties.js';
import {
  isDefined,
  isMeasureId,
  measureActors,
  measureById,
  MEASURE_IDS,
  MEASURES,
  usualProjection,
  type MeasureId,
  type MeasureResult,
} from '../../../src/analysis/measures/index.js';
import type { ProjectionOptions } from '../../../src/analysis/projection.js';
import { LAYERS } from '../../../src/model/layer.js';
import { DEFAULT_LENS, WEIGHTINGS } from '../../../src/model/lens.js';
import { randomDataset, smallDataset, type ClaimIdea } from '../small-dataset.js';

const measure = (
  id: MeasureId,
  actors: readonly string[],
  pairs: readonly string[],
  options: Partial<ProjectionOptions> = {},
): MeasureResult => {
  const claims = pairs.map((pair): ClaimIdea => ({ from: [pair.charAt(0)], to: [pair.charAt(1)] }));
  const data = smallDataset({ actors, claims });
  return measureActors(id, { data, graph: buildGraph(data, DEFAULT_LENS) }, options).result;
};

const values = (result: MeasureResult): unknown =>
  isDefined(result)
    ? Object.fromEntries([...result].map(([id, value]) => [id, Math.round(value * 1e6) / 1e6]))
    : result.undefined;

describe('the registry of measures', () => {
  it('lists every measure once, each with words of its own', () => {
    expect(MEASURES.map(({ id }) => id)).toEqual(MEASURE_IDS);
    for (const { sentence, caution, source } of MEASURES) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(caution).toMatch(/ not /);
      expect(source).toMatch(/\d{4}/);
    }
    expect([isMeasureId('degree'), isMeasureId('constructor')]).toEqual([true, false]);
  });

  it('tells of every measure whether it reads weights', () => {
    // Three claims between a and b: where a measure reads weights, something is other than with all ties alike.
    const pairs = ['ab', 'ab', 'ab', 'bc', 'ac', 'cd', 'ad'];
    for (const { id, readsWeights } of MEASURES) {
      const [alike, weighed] = (['none', 'claims'] as const).map((weights) =>
        values(measure(id, ['a', 'b', 'c', 'd'], pairs, { directed: false, weights })),
      );
      if (readsWeights) expect(weighed, id).not.toEqual(alike);
      else expect(weighed, id).toEqual(alike);
    }
  });

  it('says that a graph of no actor or of one is too small', () => {
    for (const id of MEASURE_IDS) {
      expect(values(measure(id, [], []))).toMatch(/^It needs at least (two|three) actors; the lens leaves none\.$/);
      expect(values(measure(id, ['a'], []))).toMatch(/the lens leaves one\.$/);
    }
  });

  it('measures a graph without relations where that has a meaning', () => {
    expect(values(measure('degree', ['a', 'b'], []))).toEqual({ a: 0, b: 0 });
    expect(values(measure('strength', ['a', 'b'], []))).toEqual({ a: 0, b: 0 });
    expect(values(measure('closeness', ['a', 'b'], []))).toEqual({ a: 0, b: 0 });
    expect(values(measure('betweenness', ['a', 'b', 'c'], []))).toEqual({ a: 0, b: 0, c: 0 });
    expect(values(measure('pagerank', ['a', 'b'], []))).toEqual({ a: 0.5, b: 0.5 });
    expect(values(measure('eigenvector', ['a', 'b'], []))).toMatch(/^No relation of this graph leads back/);
  });

  it('calls eigenvector centrality undefined where directions allow no way back', () => {
    expect(values(measure('eigenvector', ['a', 'b', 'c'], ['ab', 'bc', 'ac'], { directed: true }))).toMatch(
      /leads back/,
    );
  });

  it('calls eigenvector centrality undefined where two parts are equally well connected', () => {
    expect(values(measure('eigenvector', ['a', 'b', 'c', 'd'], ['ab', 'cd']))).toMatch(/no single answer/);
  });

  it('gives actors outside the best connected part no eigenvector centrality', () => {
    // A triangle (λ = 2) and a pair (λ = 1): the triangle takes all, 1/√3 each.
    const found = values(measure('eigenvector', ['a', 'b', 'c', 'd', 'e'], ['ab', 'bc', 'ca', 'de']));
    expect(found).toEqual({ a: 0.57735, b: 0.57735, c: 0.57735, d: 0, e: 0 });
  });

  it('passes eigenvector centrality on along directions', () => {
    // a and b feed each other (λ = 1), b feeds c: all three equal, 1/√3; d only gives.
    const found = values(measure('eigenvector', ['a', 'b', 'c', 'd'], ['ab', 'ba', 'bc', 'da'], { directed: true }));
    expect(found).toEqual({ a: 0.57735, b: 0.57735, c: 0.57735, d: 0 });
  });

  it('finds betweenness by all ways of equal length', () => {
    // A square a-b-c-d: b stands on one of the two ways from a to c, and there are 3 pairs of others: 1/2 ÷ 3.
    expect(values(measure('betweenness', ['a', 'b', 'c', 'd'], ['ab', 'bc', 'cd', 'da']))).toEqual({
      a: 0.166667,
      b: 0.166667,
      c: 0.166667,
      d: 0.166667,
    });
  });

  it('takes 1 ÷ weight as the length of a step where the projection has weights', () => {
    // a-b and b-c weigh 2, so a-b-c is 1/2 + 1/2 = 1 long, as long as a-c: b stands on one of two ways, of 1 pair.
    const pairs = ['ab', 'ab', 'bc', 'bc', 'ac'];
    expect(values(measure('betweenness', ['a', 'b', 'c'], pairs, { weights: 'claims' }))).toEqual({
      a: 0,
      b: 0.5,
      c: 0,
    });
    expect(values(measure('betweenness', ['a', 'b', 'c'], pairs))).toEqual({ a: 0, b: 0, c: 0 });
  });

  it('finds equal lengths where fractions would miss each other', () => {
    // 1/3 + 1/6 = 1/2: b stands on one of two equally long ways from a to c.
    const pairs = [...Array.from({ length: 3 }, () => 'ab'), ...Array.from({ length: 6 }, () => 'bc'), 'ac', 'ac'];
    expect(values(measure('betweenness', ['a', 'b', 'c'], pairs, { weights: 'claims' }))).toEqual({
      a: 0,
      b: 0.5,
      c: 0,
    });
  });

  it('counts the steps of the others towards an actor where directions are kept', () => {
    expect(values(measure('closeness', ['a', 'b', 'c'], ['ab', 'bc'], { directed: true }))).toEqual({
      a: 0,
      b: 0.5,
      c: 0.666667,
    });
  });

  it('weighs as the lens does where a measure is weighted', () => {
    const strength = MEASURES.find(({ id }) => id === 'strength');
    const lens = { ...DEFAULT_LENS, weights: 'sources' as const };
    expect(strength && usualProjection(strength, lens)).toEqual({ layer: 'all', directed: false, weights: 'sources' });
  });

  it('gives a finite number for every actor, or a reason, whatever the graph', () => {
    const options: fc.Arbitrary<ProjectionOptions> = fc.record({
      layer: fc.constantFrom(...LAYERS),
      directed: fc.boolean(),
      weights: fc.constantFrom(...WEIGHTINGS),
    });
    fc.assert(
      fc.property(randomDataset, options, (data, chosen) => {
        const graph = buildGraph(data, DEFAULT_LENS);
        const all = data.dataset.actors
          .map(({ id }) => id)
          .filter((id) => graph.nodes.has(id) || graph.isolated.includes(id));
        for (const id of MEASURE_IDS) {
          const { result } = measureActors(id, { data, graph }, chosen);
          if (isDefined(result)) {
            const { without } = measureById(id);
            expect(without === undefined ? [...result.keys()] : all).toEqual(all);
            expect([...result.keys()].every((actor) => all.includes(actor))).toBe(true);
            const least = id === 'net-degree' ? -all.length : 0;
            expect([...result.values()].every((value) => Number.isFinite(value) && value >= least)).toBe(true);
          } else expect(result.undefined).toMatch(/\.$/);
        }
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe('degreeOfTies()', () => {
  it('agrees with the measure for every drawn actor', () => {
    fc.assert(
      fc.property(randomDataset, (data) => {
        const graph = buildGraph(data, { ...DEFAULT_LENS, modalities: ['asserted', 'perceived', 'denied'] });
        const { result } = measureActors('degree', { data, graph });
        if (!isDefined(result)) return;
        for (const [id, value] of degreeOfTies(graph)) expect(value).toBe(result.get(id));
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
