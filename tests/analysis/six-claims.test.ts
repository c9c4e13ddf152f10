import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { isDefined, measureActors, isMeasureId } from '../../src/analysis/measures/index.js';
import { LAYERS } from '../../src/model/layer.js';
import { WEIGHTINGS } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';
import expected from '../fixtures/six-claims.measures.json' with { type: 'json' };

const graph = buildGraph(sixClaims, DEFAULT_LENS);

describe('the six claims under the default lens', () => {
  it('have the counts worked out by hand', () => {
    expect(graph.counts).toEqual({
      totalClaims: 6,
      admittedClaims: 5,
      shownClaims: 5,
      bySource: new Map([
        ['north-2019', 3],
        ['gazette-2021', 2],
      ]),
      missingByModality: new Map([['denied', 1]]),
    });
  });

  it('leave Elbonia isolated and let the Herald only speak', () => {
    expect(graph.isolated).toEqual(['elbonia']);
    expect(graph.onlySpeaking).toEqual(['herald']);
  });

  it('make four ties of the characters worked out by hand', () => {
    expect(
      [...graph.ties.values()].map(({ id, weight, character, netSign }) => [id, weight, character, netSign]),
    ).toEqual([
      ['aland~borduria', 3, 'mixed', -1],
      ['aland~carpania', 1, 'cooperative', 1],
      ['aland~dorland', 1, 'neutral', 0],
      ['borduria~carpania', 1, 'hostile', -1],
    ]);
  });

  it.each(expected.measures)(
    'have the $measure worked out by hand ($projection.layer)',
    ({ measure, projection, values }) => {
      const layer = LAYERS.find((candidate) => candidate === projection.layer);
      const weights = WEIGHTINGS.find((candidate) => candidate === projection.weights);
      if (!isMeasureId(measure) || layer === undefined || weights === undefined)
        throw new Error('unknown word in the fixture');
      const { result } = measureActors(measure, { data: sixClaims, graph }, { ...projection, layer, weights });
      if (!isDefined(result)) throw new Error(result.undefined);
      expect([...result.keys()]).toEqual(Object.keys(values));
      for (const [actor, value] of Object.entries(values)) {
        expect(Math.abs((result.get(actor) ?? Number.NaN) - value), actor).toBeLessThan(expected.tolerance);
      }
    },
  );

  it.each(['degree', 'strength', 'betweenness', 'closeness', 'eigenvector', 'pagerank'] as const)(
    'are measured by %s in the projection the fixture names first',
    (id) => {
      const first = expected.measures.find(({ measure }) => measure === id)?.projection;
      expect(measureActors(id, { data: sixClaims, graph }).projection).toEqual(first);
    },
  );
});
