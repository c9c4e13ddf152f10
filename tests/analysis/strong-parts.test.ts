import Graphology from 'graphology';
import { describe, expect, it } from 'vitest';
import type { Projection } from '../../src/analysis/projection.js';
import { reachFrom, strongParts } from '../../src/analysis/strong-parts.js';

function graphOf(type: 'directed' | 'undirected', pairs: readonly string[]): Projection['graph'] {
  const graph: Projection['graph'] = new Graphology({ type });
  for (const pair of pairs) graph.mergeEdge(pair.charAt(0), pair.charAt(1), { weight: 1 });
  return graph;
}

const partsOf = (graph: Projection['graph']): string[] =>
  strongParts(graph)
    .map((part) => [...part].toSorted().join(''))
    .toSorted();

describe('strongParts()', () => {
  it('finds who can reach each other', () => {
    expect(partsOf(graphOf('directed', ['ab', 'bc', 'ca', 'cd', 'de', 'ed', 'fa']))).toEqual(['abc', 'de', 'f']);
  });

  it('finds the connected parts of an undirected graph', () => {
    expect(partsOf(graphOf('undirected', ['ab', 'bc', 'de']))).toEqual(['abc', 'de']);
  });

  it('leaves every actor of an acyclic graph alone', () => {
    expect(partsOf(graphOf('directed', ['ab', 'bc', 'ac']))).toEqual(['a', 'b', 'c']);
  });
});

describe('reachFrom()', () => {
  it('goes as far as it is let', () => {
    const graph = graphOf('directed', ['ab', 'bc', 'cd']);
    const steps = (node: string): string[] => graph.outboundNeighbors(node);
    expect([...reachFrom(['b'], steps)]).toEqual(['b', 'c', 'd']);
    expect([...reachFrom(['b'], steps, (node) => node !== 'c')]).toEqual(['b']);
  });
});
