import { describe, expect, it } from 'vitest';
import { findRuns } from '../../src/evidence/find-runs.js';

const runs = (text: string, first: string, last: string): readonly string[] =>
  findRuns(text, first, last).map(({ start, end }) => text.slice(start, end));

describe('the runs between two anchors', () => {
  it('go from each first anchor to the next last anchor', () => {
    expect(runs('a x b a y b', 'a', 'b')).toEqual(['a x b', 'a y b']);
  });

  it('are the shortest where several begin before one end', () => {
    expect(runs('a x a y b', 'a', 'b')).toEqual(['a y b']);
  });

  it('may be a single place where the anchors overlap', () => {
    expect(runs('one two three', 'one two three', 'two three')).toEqual(['one two three']);
    expect(runs('one two', 'one two', 'one two')).toEqual(['one two']);
  });

  it('are none where the last anchor only stands before the first', () => {
    expect(runs('b a', 'a', 'b')).toEqual([]);
    expect(runs('a', 'a', 'b')).toEqual([]);
  });
});
