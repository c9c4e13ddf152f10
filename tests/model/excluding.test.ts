import { describe, expect, it } from 'vitest';
import { bareItem, choiceOf, passes } from '../../src/model/excluding.js';
import { formatLens, parseLens } from '../../src/model/lens-grammar.js';

describe('lists of a lens that exclude', () => {
  it('tell what is in and what is out', () => {
    expect(choiceOf(['!a', 'b'])).toEqual({ included: ['b'], excluded: ['a'] });
    expect(choiceOf(['!a'])).toEqual({ included: null, excluded: ['a'] });
    expect(choiceOf([])).toEqual({ included: [], excluded: [] });
    expect([bareItem('!a'), bareItem('a')]).toEqual(['a', 'a']);
  });

  it('let everything else pass where they only exclude', () => {
    expect([passes(null, 'a'), passes(['!a'], 'a'), passes(['!a'], 'b')]).toEqual([true, false, true]);
    expect([passes(['b'], 'a'), passes(['b', '!b'], 'b'), passes([], 'a')]).toEqual([false, false, false]);
  });

  it('are written as they are read', () => {
    const { lens, issues } = parseLens('sources=!paper&voices=!author,herald');
    expect(issues).toEqual([]);
    expect([lens.sources, lens.voices]).toEqual([['!paper'], ['!author', 'herald']]);
    expect(formatLens(lens)).toBe('sources=!paper&voices=!author,herald');
  });
});
