import { describe, expect, it } from 'vitest';
import { findCycles } from '../../src/dataset/find-cycles.js';

const cycles = (...links: readonly (readonly [string, string])[]) => findCycles(new Map(links));

describe('findCycles()', () => {
  it('finds none in chains that end', () => {
    expect(cycles()).toEqual([]);
    expect(cycles(['a', 'b'], ['b', 'c'], ['d', 'c'])).toEqual([]);
  });

  it('finds each cycle once, without the chain that leads into it', () => {
    expect(cycles(['x', 'b'], ['b', 'c'], ['c', 'b'], ['d', 'd'], ['e', 'c'])).toEqual([['b', 'c'], ['d']]);
  });

  it('finds a cycle of a hundred thousand', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
    expect(findCycles(new Map(ids.map((id, index) => [id, ids[(index + 1) % ids.length] ?? ''])))).toEqual([ids]);
  });
});
