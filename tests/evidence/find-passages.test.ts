import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/evidence/find-passages.js';
import { wordStarts } from '../../src/evidence/words.js';

const passages = (text: string, first: string, last: string, words: number): readonly string[] =>
  findPassages(text, wordStarts(text), { first, last, words }).map(({ start, end }) => text.slice(start, end));

describe('the passages that evidence fits', () => {
  it('have its first words, last words and number of words', () => {
    expect(passages('a b x c d. a b x y c d.', 'a b', 'c d.', 6)).toEqual(['a b x y c d.']);
  });

  it('end with the last of their words, not with an earlier place of the same words', () => {
    expect(passages('a b c d c d e', 'a b', 'c d', 6)).toEqual(['a b c d c d']);
    expect(passages('a b c d c d e', 'a b', 'c d', 5)).toEqual([]);
  });

  it('leave out what a copy glues to their ends', () => {
    expect(passages('("a b x c d".7 e', 'a b', 'c d', 5)).toEqual(['a b x c d']);
  });

  it('do not reach beyond the text', () => {
    expect(passages('a b c', 'a b', 'c', 4)).toEqual([]);
    expect(passages('a b c', 'a b', 'c', 3)).toEqual(['a b c']);
  });
});
