import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATH_LAYERS } from '../../src/model/layer.js';
import { relationId, tieId } from '../../src/model/relation-id.js';
import {
  formatSelection,
  NO_SELECTION,
  parseSelection,
  selectActors,
  selectClaim,
  selectedActors,
  selectPath,
  type Selection,
} from '../../src/model/selection.js';
import { RELATION_TYPES } from '../../src/model/vocabulary.js';

const id = fc.constantFrom('aland', 'borduria', 'constructor', '__proto__', 'été', 'c-2.x');

const randomSelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NO_SELECTION),
  fc.uniqueArray(id, { minLength: 1 }).map((actors) => selectActors(...actors)),
  fc.tuple(id, id).map(([a, b]): Selection => ({ kind: 'tie', tie: tieId(a, b) })),
  fc
    .tuple(fc.constantFrom(...RELATION_TYPES), id, id, fc.boolean())
    .map(([type, a, b, directed]): Selection => ({ kind: 'relation', relation: relationId(type, a, b, directed) })),
  id.map(selectClaim),
  fc.tuple(fc.constantFrom(...PATH_LAYERS), id, id).map(([layer, a, b]) => selectPath(layer, a, b)),
);

describe('a selection as text', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(randomSelection, (selection) => {
        expect(parseSelection(formatSelection(selection))).toEqual(selection);
      }),
      { seed: 1 },
    );
  });

  it('may name the ends of a tie or an undirected relation in any order', () => {
    expect(parseSelection(' borduria~aland ')).toEqual({ kind: 'tie', tie: 'aland~borduria' });
    expect(parseSelection('alliance:borduria~aland')).toEqual({
      kind: 'relation',
      relation: 'alliance:aland~borduria',
    });
    expect(parseSelection('threat:borduria>aland')).toEqual({ kind: 'relation', relation: 'threat:borduria>aland' });
  });

  it('names the layer and the ends of paths, in any order', () => {
    expect(formatSelection(selectPath('hostile', 'borduria', 'aland'))).toBe('path:hostile:aland~borduria');
    expect(parseSelection('path:trade:borduria~aland')).toEqual(selectPath('trade', 'aland', 'borduria'));
  });

  it('knows no paths in a layer that mixes', () => {
    expect(parseSelection('path:all:aland~borduria').kind).not.toBe('path');
    expect(parseSelection('path:hostile:aland').kind).not.toBe('path');
  });

  it('names one claim', () => {
    expect(formatSelection(selectClaim('north-1'))).toBe('claim:north-1');
    expect(parseSelection(' claim:north-1 ')).toEqual(selectClaim('north-1'));
    expect(parseSelection('claim:a~b').kind).not.toBe('claim');
    expect(parseSelection('claim:').kind).not.toBe('claim');
  });

  it('may name actors twice, with spaces and empty places', () => {
    expect(parseSelection(' aland, borduria,,aland ')).toEqual({ kind: 'actors', actors: ['aland', 'borduria'] });
    expect(parseSelection(' , ')).toEqual(NO_SELECTION);
  });
});

describe('selectedActors()', () => {
  it('are the actors themselves or the ends', () => {
    expect(selectedActors(NO_SELECTION)).toEqual([]);
    expect(selectedActors(selectActors('b', 'a'))).toEqual(['b', 'a']);
    expect(selectedActors({ kind: 'tie', tie: 'a~b' })).toEqual(['a', 'b']);
    expect(selectedActors({ kind: 'relation', relation: 'threat:b>a' })).toEqual(['b', 'a']);
    expect(selectedActors({ kind: 'relation', relation: 'nonsense' })).toEqual([]);
    expect(selectedActors(selectPath('hostile', 'b', 'a'))).toEqual(['a', 'b']);
    expect(selectedActors(selectClaim('north-1'))).toEqual([]);
  });
});
