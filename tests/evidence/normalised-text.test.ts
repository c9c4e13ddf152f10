import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/evidence/normalise.js';
import { codePointOffset, codePointRange } from '../../src/evidence/normalised-text.js';

describe('offsets in code points', () => {
  it('are those of UTF-16 units where no character takes two', () => {
    expect(codePointRange(normaliseText('salt and snow'), { start: 5, end: 8 })).toEqual({ start: 5, end: 8 });
  });

  it('count a character outside the Basic Multilingual Plane once', () => {
    const normalised = normaliseText('\u{1f9c2} and \u{2744}\u{1f328} snow');
    const start = normalised.text.indexOf('snow');
    expect(start).toBe(11);
    expect(codePointRange(normalised, { start, end: start + 4 })).toEqual({ start: 9, end: 13 });
    expect(codePointOffset(normalised, 0)).toBe(0);
    expect(codePointOffset(normalised, 2)).toBe(1);
  });
});
