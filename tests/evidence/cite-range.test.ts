import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeRange } from '../../src/evidence/cite-range.js';
import { verifyPassage } from '../../src/evidence/verify-passage.js';
import { CLOSURE, copyOf, SECTIONS, TEXT } from './invented-source.js';

const cite = (start: number, end: number, text = TEXT) =>
  citeRange(copyOf(text), { start, end }, { source: 'salt-1911', sections: SECTIONS });

/** Marks what stands between the beginning of one run of words and the end of another. */
const mark = (from: string, to: string, text = TEXT) =>
  cite(text.indexOf(from), text.indexOf(to, text.indexOf(from)) + to.length, text);

const codeOf = (result: ReturnType<typeof cite>): string => (result.ok ? 'ok' : result.issue.code);

describe('a part of a text that is marked', () => {
  it('is the same evidence as its first and last words would give', () => {
    const cited = mark('Borduria then closed', 'from Carpania');
    expect(cited.ok && cited.evidence).toEqual(CLOSURE);
  });

  it('grows to whole words, and loses the spaces at its ends', () => {
    const cited = mark('duria then closed', 'from Carp');
    expect(cited.ok && cited.evidence).toEqual(CLOSURE);
    expect(mark(' sold forty', 'in the spring, ')).toEqual(mark('sold forty', 'in the spring,'));
  });

  it('counts where the file has characters outside the basic plane before it', () => {
    const cited = mark('Borduria then closed', 'from Carpania', `\u{1F9C2}\u{1F9C2} ${TEXT}`);
    expect(cited.ok && cited.evidence.sha256).toBe(CLOSURE.sha256);
  });

  it('is refused where it holds nothing, too few or too many words', () => {
    expect(codeOf(cite(3, 3))).toBe('passage-empty');
    expect(codeOf(mark('Aland', 'Aland'))).toBe('passage-too-short');
    expect(codeOf(cite(0, TEXT.length))).toBe('passage-too-long');
  });

  it('leads back to itself, wherever it is marked', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(400), (start, length) => {
        const cited = cite(start, Math.min(TEXT.length, start + length));
        if (!cited.ok) return;
        expect(verifyPassage({ copy: copyOf(TEXT), evidence: cited.evidence }).verdict).toBe('verified');
      }),
    );
  });
});
