import { expect } from '@open-wc/testing';
import { degreeOfTies } from '../../../src/analysis/degree-of-ties.js';
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { buildScene } from '../../../src/analysis/scene.js';
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import { tiesOf } from '../../../src/elements/graph-parts/layout-ties.js';
import { DEFAULT_LENS } from '../../../src/model/lens.js';
import type { Scene } from '../../../src/model/scene.js';
import { sixClaims } from '../panel-fixture.js';

function sceneOfSixClaims(): Scene {
  const loaded = loadDatasetObject(sixClaims);
  if (!loaded.ok) throw new Error('The six claims do not load.');
  const graph = buildGraph(loaded.data, DEFAULT_LENS);
  return buildScene({ graph, positions: new Map(), sizes: degreeOfTies(graph) });
}

describe('tiesOf()', () => {
  it('pulls once for each pair, however many strands it has', () => {
    const ties = tiesOf(sceneOfSixClaims());
    expect(ties.map(({ a, b }) => [a, b].toSorted().join('~'))).to.deep.equal([
      'aland~borduria',
      'aland~carpania',
      'aland~dorland',
      'borduria~carpania',
    ]);
  });

  it('pulls as strongly as the strands are wide together', () => {
    const scene = sceneOfSixClaims();
    const widths = scene.strands.filter(({ tie }) => tie === 'aland~borduria').map(({ width }) => width);
    expect(widths).to.have.length(3);
    expect(tiesOf(scene)[0]?.strength).to.equal(widths.reduce((sum, width) => sum + width, 0));
  });

  it('has nothing to pull in an empty Scene', () => {
    expect(tiesOf({ nodes: [], strands: [] })).to.deep.equal([]);
  });
});
