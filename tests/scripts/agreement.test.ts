import { describe, expect, it } from 'vitest';
import { nominalAlpha } from '../../scripts/krippendorff-alpha.mjs';
import { directionOf, matchClaims } from '../../scripts/match-claims.mjs';

const claim = (id: string, from: string[], to: string[], passage: string, paragraph = 1) => ({
  id,
  from,
  to,
  directed: true,
  evidence: { source: 's', paragraph, first: passage, last: passage, sha256: passage },
});

const ids = (pairs: readonly (readonly { id: string }[])[]): readonly string[] =>
  pairs.map((pair) => pair.map(({ id }) => id).join('='));

describe('nominalAlpha()', () => {
  it('gives the value of the worked example with two observers and binary data', () => {
    // Krippendorff (2011), section A: ten units, alpha 0.095.
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(nominalAlpha(first.map((value, at) => [value, second[at]]))).toBeCloseTo(0.095, 3);
  });

  it('is 1 for perfect agreement and says nothing where all values are alike', () => {
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(nominalAlpha([])).toBeNull();
  });
});

describe('matchClaims()', () => {
  it('matches by paragraph and parties, whichever side they stand on', () => {
    const { pairs, onlyFirst, onlySecond } = matchClaims(
      [claim('a', ['x'], ['y'], 'p'), claim('b', ['x'], ['z'], 'q')],
      [claim('c', ['y'], ['x'], 'r'), claim('d', ['x'], ['z'], 'q', 2)],
    );
    expect(ids(pairs)).toEqual(['a=c']);
    expect(ids([onlyFirst, onlySecond])).toEqual(['b', 'd']);
  });

  it('matches one to one, those on the same passage first', () => {
    const { pairs } = matchClaims(
      [claim('a', ['x'], ['y'], 'p'), claim('b', ['x'], ['y'], 'q')],
      [claim('c', ['x'], ['y'], 'q'), claim('d', ['x'], ['y'], 'r'), claim('e', ['x'], ['y'], 's')],
    );
    expect(ids(pairs)).toEqual(['b=c', 'a=d']);
  });
});

describe('directionOf()', () => {
  it('says which of the parties acts, in the order of their ids', () => {
    expect(directionOf({ from: ['a'], to: ['b'], directed: true })).toBe('first acts');
    expect(directionOf({ from: ['b'], to: ['a'], directed: true })).toBe('second acts');
    expect(directionOf({ from: ['b'], to: ['a'], directed: false })).toBe('undirected');
  });
});
