import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/analysis/build-graph.js';
import { lensFacets } from '../../src/analysis/lens-facets.js';
import { parseLens } from '../../src/model/lens-grammar.js';
import { sixClaims } from '../fixtures/six-claims.js';

const facetsOf = (lens: string): ReturnType<typeof lensFacets> =>
  lensFacets(sixClaims, buildGraph(sixClaims, parseLens(lens).lens));

describe('lensFacets()', () => {
  it('counts the claims of each type, whether or not it is switched on', () => {
    const { types } = facetsOf('types=trade');
    expect([...types]).toEqual([
      ['alliance', 2],
      ['rivalry', 0],
      ['trade', 1],
      ['threat', 2],
    ]);
  });

  it('counts the claims of each modality, those that are off too', () => {
    const { modalities } = facetsOf('');
    expect([...modalities]).toEqual([
      ['asserted', 3],
      ['attributed', 1],
      ['perceived', 1],
      ['advocated', 0],
      ['hypothetical', 0],
      ['denied', 1],
    ]);
  });

  it('counts the claims of each source, those that are left out too', () => {
    expect([...facetsOf('sources=north-2019').sources]).toEqual([
      ['north-2019', 3],
      ['gazette-2021', 2],
    ]);
  });

  it('counts each key with all other keys as they are', () => {
    const { types, modalities, sources } = facetsOf('types=threat&modalities=asserted&sources=gazette-2021');
    expect(types.get('alliance')).toBe(0);
    expect(types.get('threat')).toBe(1);
    expect(modalities.get('perceived')).toBe(1);
    expect(modalities.get('denied')).toBe(0);
    expect(sources.get('north-2019')).toBe(0);
  });

  it('counts the actors that would be drawn were every kind drawn', () => {
    expect([...facetsOf('kinds=bloc').kinds]).toEqual([['state', 4]]);
    expect([...facetsOf('roll-up=none').kinds]).toEqual([
      ['state', 4],
      ['body', 1],
    ]);
  });

  it('leaves out kinds of which nobody would be drawn', () => {
    expect(facetsOf('types=').kinds.size).toBe(0);
    expect(facetsOf('').kinds.has('media')).toBe(false);
  });
});
