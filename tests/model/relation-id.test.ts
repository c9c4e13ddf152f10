import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { IdSchema } from '../../src/model/id.js';
import { compareIds, parseRelationId, parseTieId, relationId, tieId } from '../../src/model/relation-id.js';
import { RELATION_TYPES } from '../../src/model/vocabulary.js';

const id = fc
  .string({ unit: fc.constantFrom('a', 'b', 'Å', 'é', '北', '_', '-', '.', '0'), minLength: 1, maxLength: 8 })
  .filter((text) => v.is(IdSchema, text));

describe('relation ids', () => {
  it('say type, ends and direction', () => {
    expect(relationId('threat', 'borduria', 'aland', true)).toBe('threat:borduria>aland');
    expect(relationId('alliance', 'borduria', 'aland', false)).toBe('alliance:aland~borduria');
  });

  it('are read back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELATION_TYPES), id, id, fc.boolean(), (type, a, b, directed) => {
        const [source, target] = directed || compareIds(a, b) <= 0 ? [a, b] : [b, a];
        expect(parseRelationId(relationId(type, a, b, directed))).toEqual({ type, source, target, directed });
      }),
      { seed: 1 },
    );
  });

  it.each(['', 'threat', 'threat:a', 'threat:a>', 'war:a>b', 'a~b', 'threat:a>b>c', 'threat:a b>c', 'constructor:a>b'])(
    'are not found in "%s"',
    (text) => {
      expect(parseRelationId(text)).toBeNull();
    },
  );
});

describe('tie ids', () => {
  it('are the same from both ends, and read back sorted', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(tieId(a, b)).toBe(tieId(b, a));
        expect(parseTieId(tieId(a, b))).toEqual([a, b].toSorted(compareIds));
        expect(parseTieId(`${b}~${a}`)).toEqual([a, b].toSorted(compareIds));
      }),
      { seed: 2 },
    );
  });

  it.each(['', 'a', 'a~', '~b', 'a~b~c', 'a,b~c', 'threat:a~b'])('are not found in "%s"', (text) => {
    expect(parseTieId(text)).toBeNull();
  });
});

describe('compareIds()', () => {
  it('goes by code units, whatever the locale', () => {
    expect(['ä', 'z', 'a', 'Z', 'aa'].toSorted(compareIds)).toEqual(['Z', 'a', 'aa', 'z', 'ä']);
  });
});
