import { describe, expect, it } from 'vitest';
import { matchTexts } from '../../src/evidence/match-texts.js';
import { normaliseText } from '../../src/evidence/normalise.js';
import type { Dataset } from '../../src/model/dataset.js';
import { DATASET, LINES, sourceOf, TEXT } from './invented-source.js';

const OTHER_TEXT = 'Tides of the southern harbour, hour by hour.';
const dataset: Dataset = Object.assign({}, DATASET, {
  sources: [Object.assign({}, sourceOf(normaliseText(OTHER_TEXT)), { id: 'tides-1912' }), ...DATASET.sources],
});

const match = (...files: readonly (readonly [name: string, text: string])[]) =>
  matchTexts(
    dataset,
    files.map(([name, text]) => ({ name, text: normaliseText(text) })),
  ).map(({ file, source, reason }) => [file.name, source, reason]);

describe('matching files with sources', () => {
  it('goes by the hash of the whole text', () => {
    expect(match(['b.txt', OTHER_TEXT], ['a.txt', TEXT])).toEqual([
      ['b.txt', 'tides-1912', 'b.txt is the text of tides-1912 that was coded.'],
      ['a.txt', 'salt-1911', 'a.txt is the text of salt-1911 that was coded.'],
    ]);
  });

  it('goes by the passages found in another edition', () => {
    expect(match(['a.html', `Menu\n${LINES.slice(0, 5).join('\n')}`])).toEqual([
      ['a.html', 'salt-1911', '3 of 4 passages of salt-1911 stand in a.html.'],
    ]);
  });

  it('matches nothing with a file that holds no passage', () => {
    expect(match(['c.txt', 'Something else.'], ['d.txt', ''])).toEqual([
      ['c.txt', null, 'c.txt holds no passage of any source.'],
      ['d.txt', null, 'd.txt holds no passage of any source.'],
    ]);
  });

  it('matches a source with the file that fits it best, and of equal ones with the first', () => {
    const shorter = LINES.slice(0, 3).join('\n');
    expect(match(['a.txt', shorter], ['b.txt', TEXT], ['c.txt', TEXT]).map(([, source]) => source)).toEqual([
      null,
      'salt-1911',
      null,
    ]);
    expect(match(['a.txt', shorter], ['b.txt', TEXT])[0]?.[2]).toBe(
      '1 of 4 passages of salt-1911 stand in a.txt. But b.txt fits as well or better.',
    );
  });

  it('is empty without files', () => {
    expect(match()).toEqual([]);
  });
});
