import { describe, expect, it } from 'vitest';
import { checkUncodedSources } from '../../src/evidence/check-uncoded.js';
import { coverSource } from '../../src/evidence/cover-source.js';
import { normaliseText } from '../../src/evidence/normalise.js';
import { readUncoded } from '../../src/evidence/read-uncoded.js';
import { cite, claimOf, DATASET, SOURCE, TEXT } from './invented-source.js';

const cover = (uncoded: unknown = [], text = TEXT, dataset = DATASET) =>
  coverSource({ dataset, source: SOURCE, copy: normaliseText(text), uncoded: readUncoded(uncoded).entries });

const entry = (paragraph: number, source = 'salt-1911') => ({ source, paragraph, reason: 'no relation' });

describe('the coverage of a text', () => {
  it('lists sections and paragraphs with the actors they name and what is coded there', () => {
    const { sections, text } = cover();
    expect(text).toBe('same');
    expect(sections.map(({ id, title, paragraphs }) => [id, title, paragraphs.length])).toEqual([
      ['0', 'Opening', 2],
      ['1', 'How it began', 4],
      ['2', 'How it ended', 3],
    ]);
    expect(sections[1]?.paragraphs[1]).toEqual({
      paragraph: 4,
      actors: ['borduria', 'carpania'],
      topics: [],
      claims: ['closure'],
      positions: [],
      uncoded: null,
      open: false,
    });
    expect(sections[2]?.paragraphs[1]?.positions).toEqual(['offer']);
    expect(sections[2]?.paragraphs[2]?.topics).toEqual(['lake-accord']);
  });

  it('calls a paragraph open that names two actors and has neither claim nor reason', () => {
    expect(cover().open).toEqual([9]);
    const noted = cover([entry(9)]);
    expect(noted.open).toEqual([]);
    expect(noted.issues).toEqual([]);
    expect(noted.sections[2]?.paragraphs[2]?.uncoded).toBe('no relation');
  });

  it('counts a passage in every paragraph it runs through', () => {
    const long = claimOf('long', cite('No shot was fired', 'nine days without a pause'));
    const dataset = Object.assign({}, DATASET, { claims: [long] });
    const paragraphs = cover([], TEXT, dataset).sections[1]?.paragraphs;
    expect(paragraphs?.map(({ claims }) => claims)).toEqual([[], [], ['long'], ['long']]);
  });

  it('puts a passage that is not found where its evidence says', () => {
    const gone = cover([], TEXT.replace('Carpania answered', 'They replied').replace('near the frozen', 'on the thin'));
    expect(gone.sections[1]?.paragraphs[2]?.claims).toEqual(['drill']);
  });

  it('makes an entry for a coded paragraph an error, so that it can go', () => {
    expect(cover([entry(9), entry(8)]).issues).toEqual([
      {
        code: 'uncoded-is-coded',
        severity: 'error',
        path: '/1',
        message: 'Paragraph 8 of salt-1911 is listed as uncoded, but offer stands there. Delete the entry.',
      },
    ]);
  });

  it('makes an entry for a paragraph that the text does not have an error', () => {
    expect(cover([entry(10)]).issues).toMatchObject([{ code: 'uncoded-paragraph-unknown', path: '/0/paragraph' }]);
  });

  it('leaves the entries of other sources alone, but not those of unknown ones', () => {
    expect(cover([entry(4, 'another')]).issues).toEqual([]);
    const { entries } = readUncoded([entry(4), entry(4, 'another')]);
    expect(checkUncodedSources(entries, DATASET.sources)).toMatchObject([
      { code: 'uncoded-source-unknown', severity: 'error', path: '/1/source' },
    ]);
  });

  it('warns where the copy is not the text that was coded', () => {
    expect(cover([], `${TEXT}\nPrinted in Klow.`).issues).toMatchObject([
      { code: 'edition-differs', severity: 'warning' },
    ]);
  });

  it('is empty for an empty text', () => {
    expect(cover([], '')).toMatchObject({ sections: [], open: [] });
  });
});
