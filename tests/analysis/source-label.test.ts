import { describe, expect, it } from 'vitest';
import { sourceLabel, sourceLabels, sourceName, sourceNames, sourceYear } from '../../src/analysis/source-label.js';
import type { Source } from '../../src/model/source.js';
import { smallDataset } from './small-dataset.js';

const source = (csl: Partial<Source['csl']>, rest: Partial<Source> = {}): Source => ({
  id: 'text-1',
  csl: { type: 'report', ...csl },
  sections: [],
  ...rest,
});

const issued = { 'date-parts': [[2019, 6]] };

describe('sourceLabel()', () => {
  it('is the family name of the author and the year', () => {
    expect(
      sourceLabel(source({ author: [{ family: 'Quill', given: 'Ada' }], issued }, { outlet: { name: 'Review' } })),
    ).toBe('Quill 2019');
  });

  it('names two authors, and the first of more', () => {
    const [a, b, c] = ['Quill', 'Reed', 'Stone'].map((family) => ({ family }));
    if (!a || !b || !c) throw new Error('three names');
    expect(sourceName(source({ author: [a, b] }))).toBe('Quill and Reed');
    expect(sourceName(source({ author: [a, b, c] }))).toBe('Quill et al.');
  });

  it('is the outlet where no person signs, even where a team does', () => {
    const team = [{ literal: 'The Editors' }];
    expect(sourceName(source({ author: team }, { outlet: { name: 'Review' } }))).toBe('Review');
    expect(sourceName(source({ author: team }))).toBe('The Editors');
  });

  it('falls back on the publisher and at last on the id', () => {
    expect(sourceName(source({ publisher: 'North Press' }))).toBe('North Press');
    expect(sourceLabel(source({}))).toBe('text-1');
  });

  it('finds a year in words too, and says nothing where there is none', () => {
    expect(sourceYear(source({ issued: { literal: 'spring 1998' } }))).toBe('1998');
    expect(sourceYear(source({ issued: {} }))).toBeNull();
  });
});

describe('labels of all sources', () => {
  const quill = { author: [{ family: 'Quill' }], issued };
  const data = smallDataset({
    actors: [],
    dataset: {
      sources: [
        source(quill, { id: 'a' }),
        source(quill, { id: 'b' }),
        source({ ...quill, issued: { 'date-parts': [[2021]] } }, { id: 'c' }),
        source({}, { id: 'd', outlet: { name: 'Gazette' } }),
        source({}, { id: 'e', outlet: { name: 'Gazette' } }),
        source({ issued }, { id: 'f', outlet: { name: 'Herald' } }),
      ],
    },
  });

  it('are no two alike', () => {
    expect([...sourceLabels(data).values()]).toEqual([
      'Quill 2019a',
      'Quill 2019b',
      'Quill 2021',
      'Gazette (1)',
      'Gazette (2)',
      'Herald 2019',
    ]);
  });

  it('leave the year out where the name is enough', () => {
    expect([...sourceNames(data).values()]).toEqual([
      'Quill 2019a',
      'Quill 2019b',
      'Quill 2021',
      'Gazette (1)',
      'Gazette (2)',
      'Herald',
    ]);
  });
});
