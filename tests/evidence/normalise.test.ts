import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { n1, normaliseText } from '../../src/evidence/normalise.js';
import { originalRange } from '../../src/evidence/normalised-text.js';

const SEED = 20260115;
/** Characters that n1 treats in a way of their own. */
const ODD_CHARACTERS = Array.from(
  "ae. \n\r\\*-'`=\u0301\u0308\u00ad\u200d\ufeff\u2019\u201c\u2033\u00b4\u2014\u2212\u00a0\uff3c\uff0a\ufb01\u2026" +
    '\u1100\u1161\u11a8\u30ab\uff9e\u0e33\u{1f600}\u{16d67}\u{1d4d0}',
);
const OddText = fc
  .array(fc.oneof(fc.constantFrom(...ODD_CHARACTERS), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('n1', () => {
  it('writes curly quotes, primes and accents used as quotes as plain quotes', () => {
    expect(n1('\u2018a\u2019 \u201cb\u201d \u201ec\u201f 5\u2032 6\u2033 `d\u00b4')).toBe(`'a' "b" "c" 5' 6" 'd'`);
  });

  it('writes every dash and the minus sign as a hyphen', () => {
    expect(n1('a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h')).toBe('a-b-c-d-e-f-g-h');
  });

  it('takes out the byte order mark, soft hyphens, zero-width characters and bidi controls', () => {
    expect(n1('\ufeffco\u00adop\u200ber\u200dat\u2060ion \u202aup\u202c \u2067down\u2069')).toBe('cooperation up down');
  });

  it('takes out emphasis asterisks and the backslashes of escapes, but no other backslash', () => {
    expect(n1('*very* **much** \\$5 C\\:\\dir \\*')).toBe('very much $5 C:\\dir');
  });

  it('composes what belongs together and writes compatibility forms plainly', () => {
    expect(n1('cafe\u0301 \ufb01n \uff21\uff22 \u2026 x\u00b2')).toBe('caf\u00e9 fin AB ... x2');
  });

  it('collapses white space of every kind and trims, but folds no case', () => {
    expect(n1(' \t A\u00a0\u00a0b\r\n\n c\u2003D \u2028')).toBe('A b c D');
  });

  it('leaves nothing of a text without words', () => {
    expect(n1('')).toBe('');
    expect(n1(' \n**\n\u200b ')).toBe('');
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(OddText, (text) => {
        const once = n1(text);
        expect(n1(once)).toBe(once);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('is what replacing step by step gives, where no step makes work for an earlier one', () => {
    const deleted = /[\ufeff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/g;
    const byReplacing = (text: string): string =>
      text
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replaceAll('*', '')
        .normalize('NFKC')
        .replace(/[\u2018\u2019\u201a\u201b\u2032\u2035`\u02b9\u02bc]/g, "'")
        .replace(/[\u201c-\u201f]/g, '"')
        .replace(/[\p{Pd}\u2212]/gu, '-')
        .replace(deleted, '')
        .replace(/\p{White_Space}+/gu, ' ')
        .replace(/^ | $/g, '');
    const units = ['e\u0301', ...Array.from('abz.,;“”’–—( )\n\u00a0\u00e9\u00ad\u{1f600}\ud55c\u0e33')];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(n1(text)).toBe(byReplacing(text));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('a normalised text', () => {
  it('counts code points, not UTF-16 units', () => {
    expect(normaliseText('a \u{1f600} b').codePoints).toBe(5);
    expect(normaliseText('\u{1d4d0}').codePoints).toBe(1);
  });

  it('counts the code points of any text', () => {
    fc.assert(
      fc.property(OddText, (text) => {
        const normalised = normaliseText(text);
        expect(normalised.codePoints).toBe(Array.from(normalised.text).length);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('leads every character back to what it stands for', () => {
    const original = 'A\u00a0 \u201cb\u201d\u00ad c\u0301\ufb01';
    const normalised = normaliseText(original);
    expect(normalised.text).toBe('A "b" \u0107fi');
    const back = Array.from(normalised.text, (_, at) => {
      const { start, end } = originalRange(normalised, { start: at, end: at + 1 });
      return original.slice(start, end);
    });
    expect(back).toEqual(['A', '\u00a0 ', '\u201c', 'b', '\u201d', ' ', 'c\u0301', '\ufb01', '\ufb01']);
  });

  it('leads every range back to a stretch of the original that normalises to it, up to its spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', ' ', '\n', '\u201c', '\u2014', '\u00ad', 'e\u0301', '\u{1f600}', '*'), {
          maxLength: 40,
        }),
        fc.nat(),
        fc.nat(),
        (parts, one, two) => {
          const original = parts.join('');
          const normalised = normaliseText(original);
          const characters = Array.from(normalised.text);
          const [low, high] = [one, two].map((value) => value % (characters.length + 1)).toSorted((a, b) => a - b);
          const start = characters.slice(0, low).join('').length;
          const end = characters.slice(0, high).join('').length;
          const range = originalRange(normalised, { start, end });
          expect(n1(original.slice(range.start, range.end))).toBe(normalised.text.slice(start, end).trim());
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('leads an empty range to a place without extent', () => {
    const normalised = normaliseText('  ab  ');
    expect(originalRange(normalised, { start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
    expect(originalRange(normalised, { start: 2, end: 2 })).toEqual({ start: 4, end: 4 });
    expect(originalRange(normaliseText(''), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('remembers the spaces that stand for a line end after a hyphen or soft hyphen in a word', () => {
    expect(normaliseText('co-\noperate').brokenWords).toEqual([3]);
    expect(normaliseText('co\u00ad\noperate').brokenWords).toEqual([2]);
    expect(normaliseText('co- operate').brokenWords).toEqual([]);
    expect(normaliseText('so \u2014\nthen').brokenWords).toEqual([]);
    expect(normaliseText('co-\n(operate').brokenWords).toEqual([]);
  });
});
