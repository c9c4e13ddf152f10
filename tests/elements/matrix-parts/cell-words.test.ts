import { expect } from '@open-wc/testing';
import { shownPlace, spokenPlace } from '../../../src/elements/matrix-parts/cell-words.js';
import { HEADER } from '../../../src/elements/matrix-parts/matrix-place.js';
import '../../../src/elements/words/en/matrix.js';
import '../../../src/elements/words/en/vocabulary.js';
import { wordsOf } from '../../../src/elements/words/words.js';
import { MODALITIES } from '../../../src/model/vocabulary.js';
import { sixClaimsMatrix } from './six-claims-matrix.js';

// By name: aland 0, borduria 1, carpania 2, dorland 3.
const matrix = sixClaimsMatrix();
const say = (row: number, column: number): string => spokenPlace({ row, column }, { matrix, words: wordsOf('en') });

describe('spokenPlace()', () => {
  it('says who acts on whom, what is alike on both sides, and the character of the tie', () => {
    expect(say(0, 1)).to.equal(
      'Aland acts on Borduria: threat, 1 statement; alike on both sides: alliance, 1 statement; mixed tie',
    );
    expect(say(0, 3)).to.equal('Aland acts on Dorland: trade, 1 statement; tie without a sign');
    expect(say(2, 0)).to.equal('Carpania and Aland, alike on both sides: alliance, 1 statement; cooperative tie');
  });

  it('says where nothing is claimed, or only the other way round', () => {
    expect(say(2, 3)).to.equal('Carpania and Dorland: none claimed');
    expect(say(3, 0)).to.equal('Dorland acts on Aland: none claimed, only the other way round');
  });

  it('says what is denied', () => {
    const denied = sixClaimsMatrix('name', { modalities: MODALITIES });
    expect(spokenPlace({ row: 1, column: 3 }, { matrix: denied, words: wordsOf('en') })).to.equal(
      'Borduria and Dorland, alike on both sides: rivalry, denied in 1 claim; tie without a sign',
    );
  });

  it('names the actor of a header and of the diagonal', () => {
    expect(say(0, HEADER)).to.equal('Aland, state, 3 ties');
    expect(say(HEADER, 3)).to.equal('Dorland, state, 1 tie');
    expect(say(0, 0)).to.equal('Aland itself: 1 claim between it and its own parts');
    expect(say(1, 1)).to.equal('Borduria itself');
  });
});

describe('shownPlace()', () => {
  it('keeps names apart from the direction of the text around them', () => {
    expect(shownPlace({ row: 2, column: 3 }, { matrix, words: wordsOf('en') })).to.equal(
      '\u2068Carpania\u2069 and \u2068Dorland\u2069: none claimed',
    );
  });
});
