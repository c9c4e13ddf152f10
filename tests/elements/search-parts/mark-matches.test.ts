import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldWords } from '../../../src/elements/search-parts/fold-words.js';
import { markMatches, type Sought } from '../../../src/elements/search-parts/mark-matches.js';

const SETTINGS = { seed: 20_261_122, numRuns: 400 };

/** The text with what is marked in brackets. */
const marked = (text: string, sought: Sought): string =>
  markMatches(text, sought)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

/** Words, spaces, letters with marks of their own, signs outside the basic plane, and whatever else. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('Aland', 'Élan', 'e\u0301', 'U.S.', 'Straße', "Qur'an", '𝔄bc', '北京', "Aland's", ' ', '-'))
    .map((parts) => parts.join(' ')),
);

/** A search that finds some words of the text, by some of their beginnings or by others that are only similar. */
const searches = texts.chain((text) => {
  const terms = foldWords(text).map(({ term }) => term);
  const beginnings = terms.map((term) => Array.from(term).slice(0, 2).join(''));
  return fc.record({
    text: fc.constant(text),
    terms: fc.subarray(terms),
    queryTerms: fc.subarray([...beginnings, ...terms, 'similar']),
  });
});

describe('markMatches()', () => {
  it('marks words as far as they were typed', () => {
    expect(marked('Aland and Alandia', { queryTerms: ['aland'], terms: ['aland', 'alandia'] })).to.equal(
      '[Aland] and [Aland]ia',
    );
  });

  it('marks words that are only similar whole', () => {
    expect(marked('Borduria trades', { queryTerms: ['bordurai'], terms: ['borduria'] })).to.equal('[Borduria] trades');
  });

  it('marks letters with what stands above them', () => {
    expect(marked('Çelan', { queryTerms: ['c'], terms: ['celan'] })).to.equal('[Ç]elan');
    expect(marked('C\u0327elan', { queryTerms: ['c'], terms: ['celan'] })).to.equal('[C\u0327]elan');
  });

  it('leaves words alone that begin alike but were not found', () => {
    expect(marked('A pact of Aland', { queryTerms: ['a'], terms: ['a'] })).to.equal('[A] pact of Aland');
  });

  it('marks nothing where nothing was sought', () => {
    expect(markMatches('Aland', { queryTerms: [], terms: [] })).to.deep.equal([{ text: 'Aland', isMatch: false }]);
    expect(markMatches('', { queryTerms: ['a'], terms: ['a'] })).to.deep.equal([]);
  });

  it('gives the text again when its pieces are joined', () => {
    fc.assert(
      fc.property(searches, ({ text, ...sought }) => {
        const pieces = markMatches(text, sought);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
      }),
      SETTINGS,
    );
  });

  it('makes no empty pieces, and no two of a kind side by side', () => {
    fc.assert(
      fc.property(searches, ({ text, ...sought }) => {
        const pieces = markMatches(text, sought);
        expect(pieces.every((piece) => piece.text !== '')).to.equal(true);
        expect(pieces.every(({ isMatch }, index) => isMatch !== pieces[index + 1]?.isMatch)).to.equal(true);
      }),
      SETTINGS,
    );
  });

  it('marks the beginnings of exactly the words that were found', () => {
    fc.assert(
      fc.property(searches, ({ text, ...sought }) => {
        const begins = new Set(
          foldWords(text)
            .filter(({ term }) => sought.terms.includes(term))
            .map(({ start }) => start),
        );
        let at = 0;
        const starts: number[] = [];
        for (const piece of markMatches(text, sought)) {
          if (piece.isMatch) starts.push(at);
          at += piece.text.length;
        }
        expect(starts.every((start) => begins.has(start))).to.equal(true);
        expect(starts.length > 0).to.equal(begins.size > 0);
      }),
      SETTINGS,
    );
  });

  it('never cuts a sign in two', () => {
    fc.assert(
      fc.property(searches, ({ text, ...sought }) => {
        for (const piece of markMatches(text.toWellFormed(), sought)) {
          expect(piece.text.isWellFormed()).to.equal(true);
          if (piece.isMatch) expect(piece.text).to.not.match(/^[\u0300-\u036F]/u);
        }
      }),
      SETTINGS,
    );
  });
});
