import { expect } from '@open-wc/testing';
import { periodWords } from '../../../src/elements/shared/period-words.js';
import '../../../src/elements/words/en/periods.js';
import { wordsOf } from '../../../src/elements/words/words.js';

const say = (edtf: string, locale = 'en-GB'): string => periodWords(edtf, { words: wordsOf('en').periods, locale });

describe('periodWords()', () => {
  it('says years, months and days', () => {
    expect(say('2021')).to.equal('2021');
    expect(say('2021-08')).to.equal('August 2021');
    expect(say('2021-09-20')).to.equal('20 September 2021');
  });

  it('keeps a day the same in every time zone', () => {
    expect(say('2021-01-01')).to.equal('1 January 2021');
    expect(say('2021-12-31')).to.equal('31 December 2021');
  });

  it('shortens intervals to what differs', () => {
    expect(say('2021-08/2021-10')).to.equal('August–October 2021');
    expect(say('2018/2020')).to.equal('2018–2020');
    expect(say('2021-09-28/2021-10-03')).to.equal('28 September – 3 October 2021');
    expect(say('2020-11/2021-02')).to.equal('November 2020 – February 2021');
  });

  it('names both ends where they are of two kinds', () => {
    expect(say('2019/2021-03')).to.equal('2019 to March 2021');
    expect(say('2019~/2021')).to.equal('about 2019 to 2021');
  });

  it('says what is approximate and uncertain', () => {
    expect(say('2021~')).to.equal('about 2021');
    expect(say('2021?')).to.equal('2021 (uncertain)');
    expect(say('2021-05%')).to.equal('about May 2021 (uncertain)');
    expect(say('2018~/2020~')).to.equal('about 2018–2020');
  });

  it('says what is open and what is unknown', () => {
    expect(say('2020/..')).to.equal('since 2020');
    expect(say('../2015')).to.equal('until 2015');
    expect(say('2020/')).to.equal('from 2020, end unknown');
    expect(say('/2020')).to.equal('start unknown, until 2020');
  });

  it('says missing digits', () => {
    expect(say('199X')).to.equal('the 1990s');
    expect(say('20XX')).to.equal('between 2000 and 2099');
    expect(say('2004-XX')).to.equal('2004, month unknown');
    expect(say('2004-06-XX')).to.equal('June 2004, day unknown');
  });

  it('says seasons', () => {
    expect(say('2021-21')).to.equal('spring 2021');
    expect(say('2021-24')).to.equal('winter 2021');
    expect(say('2021-21/2021-23')).to.equal('spring 2021 to autumn 2021');
  });

  it('says years before Christ and the first century', () => {
    expect(say('-0043')).to.equal('44 BC');
    expect(say('0079')).to.equal('79');
  });

  it('returns what is no period as it stands', () => {
    expect(say('last week')).to.equal('last week');
    expect(say('2021-13')).to.equal('2021-13');
  });

  it('takes the months of the locale', () => {
    expect(say('2021-08', 'de')).to.equal('August 2021');
    expect(say('2021-10', 'fr')).to.equal('octobre 2021');
  });
});
