import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../src/formats/list-text.js';

describe('lists as text', () => {
  it('are joined by a bar, with bars and backslashes within an item escaped', () => {
    expect(writeList(['Tehran', 'a|b', String.raw`c\d`])).toBe(String.raw`Tehran|a\|b|c\\d`);
    expect(readList(String.raw`Tehran|a\|b|c\\d`)).toEqual(['Tehran', 'a|b', String.raw`c\d`]);
  });

  it('are empty where there is no text', () => {
    expect(writeList([])).toBe('');
    expect(readList('')).toEqual([]);
  });

  it('keep a backslash at the end that escapes nothing', () => {
    expect(readList('a\\')).toEqual(['a\\']);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (items) => {
        expect(readList(writeList(items))).toEqual(items);
      }),
    );
  });
});
