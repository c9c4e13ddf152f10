import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../src/evidence/find-anchors.js';

const found = (text: string, anchor: string, within?: { start: number; end: number }): readonly number[] =>
  findAnchors(text, anchor, within).map(({ start }) => start);

describe('the places of an anchor', () => {
  it('are all places where its words stand whole', () => {
    expect(found('Aland and Alandian Aland', 'Aland')).toEqual([0, 19]);
    expect(found('Alandian', 'Aland')).toEqual([]);
    expect(found('Neualand', 'aland')).toEqual([]);
  });

  it('may have quotation marks, brackets and note numbers glued to them', () => {
    expect(found('("Aland and Borduria".12) went', 'Aland and Borduria')).toEqual([2]);
  });

  it('may not be part of a compound', () => {
    expect(found('the Aland-backed duke', 'the Aland')).toEqual([]);
    expect(found('pro-Aland duke', 'Aland duke')).toEqual([]);
  });

  it('overlap where the text repeats itself', () => {
    expect(found('so so so', 'so so')).toEqual([0, 3]);
  });

  it('are none for no words', () => {
    expect(found('Aland', '')).toEqual([]);
  });

  it('lie within a range where one is given', () => {
    expect(found('ab ab ab', 'ab', { start: 1, end: 5 })).toEqual([3]);
  });
});
