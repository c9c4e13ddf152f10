import { describe, expect, it } from 'vitest';
import { describeValue, quoteText } from '../../src/dataset/quote-value.js';

describe('quoteText()', () => {
  it('cuts a long text at sixty characters without breaking one', () => {
    const smiles = '\u{1F600}'.repeat(61);
    expect(quoteText(smiles)).toBe(`"${'\u{1F600}'.repeat(60)}…"`);
    expect(quoteText('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`);
  });

  it('makes control and direction characters visible, which must not reach a terminal', () => {
    expect(quoteText('a\u001b[2Jb\u202e\nc')).toBe(String.raw`"a\u001b[2Jb\u202e\u000ac"`);
  });

  it('makes half a surrogate pair visible', () => {
    expect(quoteText('\ud800')).toBe(String.raw`"\ud800"`);
  });
});

describe('describeValue()', () => {
  it('tells the kinds of JSON values apart', () => {
    expect(['ten', 5, true, null, [1], { a: 1 }, undefined].map(describeValue)).toEqual([
      '"ten"',
      '5',
      'true',
      'null',
      'a list',
      'an object',
      'missing',
    ]);
  });
});
