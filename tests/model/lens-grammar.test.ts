import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLens, LENS_KEYS, parseLens } from '../../src/model/lens-grammar.js';
import { DEFAULT_LENS, WEIGHTINGS, type Lens } from '../../src/model/lens.js';
import { ACTOR_KINDS, CONFIDENCES, MODALITIES, RELATION_TYPES } from '../../src/model/vocabulary.js';

const ids = fc.uniqueArray(fc.constantFrom('aland', 'borduria', '__proto__', 'köln.1', 'été', '北', 'c-2'));
const sortedIds = ids.map((list) => list.toSorted());
const openIds = fc.option(sortedIds);
const voices = fc.option(
  fc.uniqueArray(fc.constantFrom('author', 'aland', 'aland+', 'été+')).map((list) => list.toSorted()),
);
const words = <T extends string>(list: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...list]);

const period = fc.record({
  interval: fc.constantFrom('2020', '2020/2021', '2020~/..', '2019?', '201X', '2021-08-03/2021-10', '2020%'),
  within: fc.constantFrom('possibly' as const, 'surely' as const),
});

const randomLens: fc.Arbitrary<Lens> = fc.record({
  types: words(RELATION_TYPES),
  subtypes: openIds,
  modalities: words(MODALITIES),
  sources: openIds,
  voices,
  toldBy: voices,
  seenBy: voices,
  topics: openIds,
  scenario: fc.option(fc.constantFrom('storm', 'constructor')),
  period: fc.option(period),
  undated: fc.boolean(),
  kinds: fc.option(words(ACTOR_KINDS)),
  hidden: sortedIds,
  rollUp: fc.oneof(fc.constantFrom('all' as const, 'none' as const), sortedIds),
  weights: fc.constantFrom(...WEIGHTINGS),
  balanceSources: fc.boolean(),
  minClaims: fc.integer({ min: 1, max: 999_999 }),
  minSources: fc.integer({ min: 1, max: 50 }),
  confidence: fc.constantFrom(...CONFIDENCES),
});

describe('formatLens() and parseLens()', () => {
  it('write the default lens as nothing and read nothing as the default lens', () => {
    expect(formatLens(DEFAULT_LENS)).toBe('');
    expect(parseLens('')).toEqual({ lens: DEFAULT_LENS, issues: [] });
  });

  it('bring every lens back', () => {
    fc.assert(
      fc.property(randomLens, (lens) => {
        expect(parseLens(formatLens(lens))).toEqual({ lens, issues: [] });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('write one lens in one way, whatever the order of its lists and keys', () => {
    const { lens } = parseLens('types=threat,alliance,threat&hidden=borduria,aland');
    expect(formatLens(lens)).toBe('types=alliance,threat&hidden=aland,borduria');
    expect(formatLens(parseLens('hidden=aland,borduria&types=alliance,threat').lens)).toBe(formatLens(lens));
  });

  it('bring every lens back through a query string that browsers have escaped', () => {
    fc.assert(
      fc.property(randomLens, (lens) => {
        const address = new URL(`https://example.org/?${formatLens(lens)}`);
        expect(parseLens(address.search).lens).toEqual(lens);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('tell an empty list from an open one', () => {
    expect(parseLens('sources=').lens.sources).toEqual([]);
    expect(formatLens({ ...DEFAULT_LENS, sources: [] })).toBe('sources=');
    expect(parseLens('roll-up=').lens.rollUp).toEqual([]);
  });

  it('know the keys of the design, in their order', () => {
    expect(LENS_KEYS.join(' ')).toBe(
      'types subtypes modalities sources voices told-by seen-by topics scenario period undated kinds hidden roll-up weights balance-sources min-claims min-sources confidence',
    );
  });
});

describe('parseLens()', () => {
  it.each([
    ['types=war', '/lens/types', 'lens-value-unknown'],
    ['undated', '/lens/undated', 'lens-value-unknown'],
    ['min-claims=0', '/lens/min-claims', 'lens-value-unknown'],
    ['min-claims=1e3', '/lens/min-claims', 'lens-value-unknown'],
    ['scenario=storm,calm', '/lens/scenario', 'lens-value-unknown'],
    ['period=soon', '/lens/period', 'lens-value-unknown'],
    ['period=2021/2020', '/lens/period', 'lens-value-unknown'],
    ['weights=gold', '/lens/weights', 'lens-value-unknown'],
    ['colour=red', '/lens/colour', 'lens-key-unknown'],
    ['constructor=1', '/lens/constructor', 'lens-key-unknown'],
    ['a/b~c=1', '/lens/a~1b~0c', 'lens-key-unknown'],
  ])('says what is wrong with %s and keeps the default', (text, path, code) => {
    const { lens, issues } = parseLens(text);
    expect(lens).toEqual(DEFAULT_LENS);
    expect(issues).toMatchObject([{ code, path, severity: 'error' }]);
    expect(issues[0]?.message).toMatch(/\.$/);
  });

  it('reads the good parts beside a bad one', () => {
    const { lens, issues } = parseLens('?types=threat&nonsense&weights=claims');
    expect([lens.types, lens.weights, issues.length]).toEqual([['threat'], 'claims', 1]);
  });

  it('reads what cannot be unescaped as it stands', () => {
    expect(parseLens('hidden=100%').lens.hidden).toEqual(['100%']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({
            unit: fc.constantFrom('%', '&', '=', '?', '#', ',', '+', ':', '/', ' ', 'types', 'period', '20', '-'),
          }),
        ),
        (text) => {
          expect(Array.isArray(parseLens(text).issues)).toBe(true);
        },
      ),
      { seed: 3, numRuns: 1000 },
    );
  });
});
