import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { actorOfNode, buildProjection, nodeKey, type ProjectionOptions } from '../../src/analysis/projection.js';
import { projectionName } from '../../src/analysis/projection-name.js';
import type { IndexedDataset } from '../../src/model/indexed-dataset.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { smallDataset } from './small-dataset.js';

const PLAIN: ProjectionOptions = { layer: 'all', directed: false, weights: 'claims' };

const edges = (data: IndexedDataset, options: Partial<ProjectionOptions> = {}, lens: Partial<Lens> = {}): unknown => {
  const graph = buildGraph(data, { ...DEFAULT_LENS, ...lens });
  const projection = buildProjection(data, graph, { ...PLAIN, ...options });
  return projection.graph.mapEdges((_, { weight }, source, target) => [
    actorOfNode(source),
    actorOfNode(target),
    weight,
  ]);
};

const data = smallDataset({
  actors: ['aland', 'borduria', 'carpania', 'dorland', { id: 'herald', kind: 'media' }],
  claims: [
    { type: 'alliance', directed: false },
    { type: 'threat' },
    { type: 'threat', from: ['borduria'], to: ['aland'], voice: ['herald'] },
    { type: 'trade', subtype: 'goods', to: ['carpania'] },
    { type: 'trade', subtype: 'restriction', to: ['carpania'] },
    { type: 'rivalry', to: ['dorland'], modality: 'denied' },
  ],
});

describe('buildProjection()', () => {
  it('adds the relations of a pair up to one edge', () => {
    expect(edges(data)).toEqual([
      ['aland', 'borduria', 3],
      ['aland', 'carpania', 2],
    ]);
  });

  it('keeps directions where asked, undirected relations running both ways', () => {
    expect(edges(data, { directed: true })).toEqual([
      ['aland', 'borduria', 2],
      ['borduria', 'aland', 2],
      ['aland', 'carpania', 2],
    ]);
  });

  it('takes the claims of a sign, not the relations of a type', () => {
    expect(edges(data, { layer: 'cooperative' })).toEqual([['aland', 'borduria', 1]]);
    expect(edges(data, { layer: 'hostile' })).toEqual([
      ['aland', 'borduria', 2],
      ['aland', 'carpania', 1],
    ]);
  });

  it('takes the claims of one type', () => {
    expect(edges(data, { layer: 'trade' })).toEqual([['aland', 'carpania', 2]]);
  });

  it('makes no edge of denied claims, even where they are on', () => {
    const lens = { modalities: ['asserted', 'denied'] as const };
    expect(edges(data, { layer: 'rivalry' }, lens)).toEqual([]);
    expect(edges(data, { layer: 'all', weights: 'none' }, lens)).toEqual([
      ['aland', 'borduria', 1],
      ['aland', 'carpania', 1],
    ]);
  });

  it('has the drawn and the isolated actors as nodes, not those that only speak', () => {
    const { graph } = buildProjection(data, buildGraph(data, DEFAULT_LENS), PLAIN);
    expect(graph.nodes()).toEqual(['a:aland', 'a:borduria', 'a:carpania', 'a:dorland']);
  });

  it('balances the sources where the lens does', () => {
    const two = smallDataset({
      actors: ['aland', 'borduria', 'carpania'],
      claims: [{}, {}, {}, { to: ['carpania'], source: 'paper' }],
    });
    expect(edges(two, {}, { balanceSources: true })).toEqual([
      ['aland', 'borduria', 2],
      ['aland', 'carpania', 2],
    ]);
  });

  it('calls no node by a name that objects have', () => {
    const odd = smallDataset({
      actors: ['constructor', '__proto__'],
      claims: [{ from: ['constructor'], to: ['__proto__'] }],
    });
    expect(edges(odd)).toEqual([['constructor', '__proto__', 1]]);
    expect(actorOfNode(nodeKey('__proto__'))).toBe('__proto__');
  });
});

describe('projectionName()', () => {
  it('says layer, direction and weights', () => {
    expect(projectionName(PLAIN)).toBe('all relations, undirected, weighted by claims');
    expect(projectionName({ layer: 'hostile', directed: true, weights: 'none' })).toBe(
      'hostile relations, directed, all ties alike',
    );
  });
});
