import { expect } from '@open-wc/testing';
import { foldWords, unfoldedLength } from '../../../src/elements/search-parts/fold-words.js';

const terms = (text: string): string[] => foldWords(text).map(({ term }) => term);

describe('foldWords()', () => {
  it('splits at whatever is no letter and no digit', () => {
    expect(terms('  north–south, 3+1 (plan) ')).to.deep.equal(['north', 'south', '3', '1', 'plan']);
    expect(terms('…!')).to.deep.equal([]);
  });

  it('knows no case and no diacritics, composed or not', () => {
    expect(terms('ÇIĞDEM Ångström A\u030Angstrom')).to.deep.equal(['cigdem', 'angstrom', 'angstrom']);
    expect(terms('Ələt İlhan ılgaz')).to.deep.equal(['elet', 'ilhan', 'ilgaz']);
  });

  it('writes letters that no accent explains as keyboards without them do', () => {
    expect(terms('Łódź Straße Øresund Þórr Æsir')).to.deep.equal(['lodz', 'strasse', 'oresund', 'thorr', 'aesir']);
  });

  it('unites what Arabic and Persian write differently', () => {
    expect(terms('كَبير')).to.deep.equal(terms('کبیر'));
    expect(terms('می\u200Cخواهد')).to.deep.equal(['میخواهد']);
  });

  it('keeps inner apostrophes together and leaves possessives and elisions off', () => {
    expect(terms("Qur'an Shi’a Aland's l'Aland")).to.deep.equal(['quran', 'shia', 'aland', 'l', 'aland']);
  });

  it('reads abbreviations with and without dots alike', () => {
    expect(terms('the U.S. and U.A.E.')).to.deep.equal(['the', 'us', 'and', 'uae']);
    expect(terms('An end. Next')).to.deep.equal(['an', 'end', 'next']);
  });

  it('takes scripts without spaces sign by sign', () => {
    expect(terms('北京 x')).to.deep.equal(['北', '京', 'x']);
  });

  it('says where each word stands', () => {
    const text = 'By Élan’s U.N. seat';
    expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'By',
      'Élan',
      'U.N.',
      'seat',
    ]);
  });
});

describe('unfoldedLength()', () => {
  it('gives back as many letters as were folded, with the marks they carry', () => {
    expect(unfoldedLength('Straße', 6)).to.equal(5);
    expect(unfoldedLength('e\u0301lan', 1)).to.equal(2);
    expect(unfoldedLength('U.S.', 1)).to.equal(2);
  });

  it('takes a letter whole that was folded into two', () => {
    expect(unfoldedLength('ßa', 1)).to.equal(1);
  });

  it('never gives more than there is', () => {
    expect(unfoldedLength('ab', 9)).to.equal(2);
  });
});
