import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { formatSide, lensOfSide, parseSide, usualSides, yearsOf } from '../../src/analysis/comparison-side.js';
import { DEFAULT_LENS, type Lens } from '../../src/model/lens.js';
import { sixClaims } from '../fixtures/six-claims.js';

const lensOf = (text: string): Lens => lensOfSide(sixClaims, DEFAULT_LENS, parseSide(text)).lens;
const graph = buildGraph(sixClaims, DEFAULT_LENS);

describe('a side of a comparison', () => {
  it('is a source, a voice, a time, any lens, or the present lens', () => {
    expect(lensOf('source:north-2019').sources).toEqual(['north-2019']);
    expect(lensOf('voice:herald+').voices).toEqual(['herald+']);
    expect(lensOf('until:2020')).toMatchObject({ period: { interval: '../2020', within: 'possibly' }, undated: false });
    expect(lensOf('since:2021').period?.interval).toBe('2021/..');
    expect(lensOf('lens:types=threat').types).toEqual(['threat']);
    expect(lensOf('')).toBe(DEFAULT_LENS);
  });

  it('keeps what it does not say of the present lens', () => {
    const base = { ...DEFAULT_LENS, types: ['trade'] as const };
    expect(lensOfSide(sixClaims, base, parseSide('source:north-2019')).lens.types).toEqual(['trade']);
  });

  it('names what of it the dataset does not have', () => {
    expect(lensOfSide(sixClaims, DEFAULT_LENS, parseSide('source:nowhere')).issues).toHaveLength(1);
    expect(lensOfSide(sixClaims, DEFAULT_LENS, parseSide('lens:colour=red')).issues).toHaveLength(1);
  });

  it('reads what it writes', () => {
    for (const text of ['', 'source:x', 'voice:a+', 'until:2020', 'lens:types=threat&min-claims=2']) {
      expect(formatSide(parseSide(text))).toBe(text);
    }
  });

  it('is usually one of the two sources that say the most', () => {
    expect(usualSides(sixClaims, graph).map(formatSide)).toEqual(['source:north-2019', 'source:gazette-2021']);
    const one = buildGraph(sixClaims, { ...DEFAULT_LENS, sources: ['north-2019'] });
    expect(usualSides(sixClaims, one).map(formatSide)).toEqual(['source:north-2019', 'voice:herald']);
    const none = buildGraph(sixClaims, { ...DEFAULT_LENS, sources: [] });
    expect(usualSides(sixClaims, none).map(formatSide)).toEqual(['', '']);
  });

  it('is of the years of its sources', () => {
    expect(yearsOf(sixClaims, graph)).toEqual(['2019', '2021']);
  });
});
