import { describe, expect, it } from 'vitest';
import { toExchangeGraph } from '../../src/formats/exchange-graph.js';
import { sixClaimsInput } from './six-claims-input.js';
import { nastyInput } from './nasty-dataset.js';

describe('the graph for exchange', () => {
  const graph = toExchangeGraph(sixClaimsInput);

  it('holds the drawn actors, with whom they contain and how often they meet themselves', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual(['aland', 'borduria', 'carpania', 'dorland']);
    const aland = graph.nodes[0]?.attributes;
    expect([aland?.get('contains'), aland?.get('internal')]).toEqual([['aland-guard'], 1]);
  });

  it('keeps parallel relations apart, undirected ones as one edge marked mutual', () => {
    expect(graph.edges.map(({ id, attributes }) => [id, attributes.get('mutual'), attributes.get('sign')])).toEqual([
      ['alliance:aland~borduria', true, 1],
      ['threat:aland>borduria', false, -1],
      ['threat:borduria>aland', false, -1],
      ['alliance:aland~carpania', true, 1],
      ['trade:aland>dorland', false, 0],
      ['threat:borduria>carpania', false, -1],
    ]);
  });

  it('names dataset, version and lens, and leaves out what is empty', () => {
    expect([...graph.about.keys()]).toContain('lens');
    const dorland = graph.nodes.find(({ id }) => id === 'dorland')?.attributes;
    expect(dorland?.has('contains')).toBe(false);
  });

  it('has no place for an actor that has none', () => {
    const places = new Map(toExchangeGraph(nastyInput).nodes.map(({ id, place }) => [id, place]));
    expect([places.get('hayastan'), places.get('constructor')]).toEqual([[-10.5, 20], null]);
  });
});
