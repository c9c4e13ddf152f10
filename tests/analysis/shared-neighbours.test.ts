import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { sharedNeighbours } from '../../src/analysis/shared-neighbours.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { smallDataset } from './small-dataset.js';

// a, b and c know d; a and b know e; only a knows f; a and b know each other.
const pairs = ['ad', 'bd', 'cd', 'ae', 'be', 'af', 'ab'];
const graph = buildGraph(
  smallDataset({
    actors: ['a', 'b', 'c', 'd', 'e', 'f'],
    claims: pairs.map(([from = '', to = '']) => ({ from: [from], to: [to] })),
  }),
  DEFAULT_LENS,
);

describe('sharedNeighbours()', () => {
  it('are tied to two or more, those with most ties first', () => {
    expect(sharedNeighbours(graph, ['a', 'b', 'c'])).toEqual([
      { actor: 'd', ties: 3 },
      { actor: 'e', ties: 2 },
    ]);
  });

  it('leave out the actors themselves, and who is tied to one alone', () => {
    expect(sharedNeighbours(graph, ['a', 'd'])).toEqual([{ actor: 'b', ties: 2 }]);
    expect(sharedNeighbours(graph, ['a'])).toEqual([]);
  });
});
