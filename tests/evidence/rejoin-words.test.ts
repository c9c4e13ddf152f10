import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/evidence/normalise.js';
import { readingsOf, rejoinWords } from '../../src/evidence/rejoin-words.js';
import { wordStarts } from '../../src/evidence/words.js';

const rejoin = (text: string) => {
  const copy = normaliseText(text);
  return rejoinWords(copy, wordStarts(copy.text));
};

const readings = (text: string): readonly string[] => {
  const copy = normaliseText(text);
  return [...readingsOf(copy, { start: 0, end: copy.text.length })];
};

describe('words broken at line ends', () => {
  it('are read joined and with their hyphens kept', () => {
    expect(rejoin('a co-\noperation b')?.views.map(({ text }) => text)).toEqual([
      'a cooperation b',
      'a co-operation b',
    ]);
  });

  it('have one reading only after a soft hyphen', () => {
    expect(rejoin('co\u00ad\noperation')?.views.map(({ text }) => text)).toEqual(['cooperation', 'cooperation']);
  });

  it('keep the count of the words of the copy', () => {
    expect(rejoin('a co-\noperation b')?.firstWords).toEqual([0, 1, 3, 4]);
  });

  it('are none where no line ends in a hyphen', () => {
    expect(rejoin('a co-operation\nb')).toBeNull();
    expect(rejoin('')).toBeNull();
  });

  it('are read in every combination', () => {
    expect(readings('x-\ny z-\nw')).toEqual(['xy zw', 'x-y zw', 'xy z-w', 'x-y z-w']);
    expect(readings('x y')).toEqual([]);
  });

  it('are read in two ways only where there are more than eight', () => {
    expect(readings('x-\ny '.repeat(9))).toHaveLength(2);
  });
});
