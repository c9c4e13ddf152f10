import { describe, expect, it } from 'vitest';
import { countWords, firstWords, lastWords, wholeWords, wordStarts } from '../../src/evidence/words.js';

describe('words', () => {
  it('are what stands between spaces', () => {
    expect(countWords('The salt-road - opened "again".')).toBe(5);
    expect(countWords('')).toBe(0);
  });

  it('begin after spaces', () => {
    expect(wordStarts('ab c def')).toEqual([0, 3, 5]);
    expect(wordStarts('')).toEqual([]);
  });

  it('are given from either end, all of them where there are fewer', () => {
    expect(firstWords('a b c d e', 4)).toBe('a b c d');
    expect(lastWords('a b c d e', 4)).toBe('b c d e');
    expect(firstWords('a b', 4)).toBe('a b');
  });

  it('are made whole at both ends of a range', () => {
    const text = '("Salt road" opened) again';
    const start = text.indexOf('Salt');
    const end = text.indexOf('opened') + 'opened'.length;
    const whole = wholeWords(text, { start, end });
    expect(text.slice(whole.start, whole.end)).toBe('("Salt road" opened)');
    expect(wholeWords('ab', { start: 1, end: 2 })).toEqual({ start: 0, end: 2 });
  });
});
