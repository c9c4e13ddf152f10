import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { focusAround } from '../../src/analysis/focus.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { smallDataset } from './small-dataset.js';

// a > b > c > d, and b > d
const claims = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['b', 'd'],
].map(([from = '', to = '']) => ({ from: [from], to: [to] }));
const graph = buildGraph(smallDataset({ actors: ['a', 'b', 'c', 'd', 'e'], claims }), DEFAULT_LENS);

const around = (start: readonly string[], steps: number): string => {
  const { actors, relations } = focusAround(graph, start, steps);
  return `${[...actors].toSorted().join('')} ${[...relations].map((id) => id.replace('threat:', '')).join(' ')}`.trim();
};

describe('focusAround()', () => {
  it('keeps only what stands among the actors themselves with no step', () => {
    expect(around(['a'], 0)).toBe('a');
    expect(around(['a', 'b'], 0)).toBe('ab a>b');
  });

  it('goes one step whatever the direction, without the relations among neighbours', () => {
    expect(around(['d'], 1)).toBe('bcd b>d c>d');
    expect(around(['b'], 1)).toBe('abcd a>b b>c b>d');
  });

  it('goes further step by step', () => {
    expect(around(['a'], 2)).toBe('abcd a>b b>c b>d');
    expect(around(['a'], 3)).toBe('abcd a>b b>c b>d c>d');
  });

  it('starts from several actors at once, and from nobody who is not drawn', () => {
    expect(around(['a', 'c'], 1)).toBe('abcd a>b b>c c>d');
    expect(around(['e', 'nowhere'], 2)).toBe('');
  });
});
