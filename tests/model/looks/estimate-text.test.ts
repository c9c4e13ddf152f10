import { describe, expect, it } from 'vitest';
import { breakLines, estimateText } from '../../../src/model/looks/estimate-text.js';

describe('the estimated width of a text', () => {
  it('grows with its letters, wide ones more', () => {
    expect(estimateText('')).toBe(0);
    expect(estimateText('ill')).toBeLessThan(estimateText('mmm'));
    expect(estimateText('Iran')).toBeGreaterThan(150);
    expect(estimateText('Iran')).toBeLessThan(230);
  });

  it('does not count marks on letters', () => {
    expect(estimateText('é')).toBe(estimateText('e'));
  });
});

describe('breakLines()', () => {
  it('breaks at spaces, where the next word has no room', () => {
    expect(breakLines('one two three', 10, 45)).toEqual(['one two', 'three']);
  });

  it('leaves a word whole that has no room at all', () => {
    expect(breakLines('incomprehensibilities of it', 10, 20)).toEqual(['incomprehensibilities', 'of it']);
  });

  it('makes no line of nothing', () => {
    expect(breakLines('  ', 10, 20)).toEqual([]);
  });
});
