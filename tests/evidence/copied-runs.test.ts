import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopiedRuns, indexCopiedRuns } from '../../src/evidence/copied-runs.js';
import { normaliseText } from '../../src/evidence/normalise.js';
import { LINES, TEXT } from './invented-source.js';

const index = indexCopiedRuns(normaliseText(TEXT));
const find = (string: string, allowed: readonly string[] = []) => findCopiedRuns(index, string, allowed);

describe('copied runs', () => {
  it('are more than eight words of the text in a row', () => {
    expect(find('Aland sold forty wagons of salt to Borduria')).toEqual([]);
    const nine = 'Aland sold forty wagons of salt to Borduria in';
    expect(find(nine)).toEqual([{ words: 9, paragraph: 2, range: { start: 0, end: nine.length } }]);
  });

  it('say where in the string they stand, and are reported once in their full length', () => {
    const copied = 'Carpania answered with a drill of six hundred riders near the frozen lake';
    const string = `{"note": "${copied}"}`;
    const [run, ...others] = find(string);
    expect(others).toEqual([]);
    expect(run?.words).toBe(13);
    expect(string.slice(run?.range.start, run?.range.end)).toBe(copied);
  });

  it('are found whatever the case, the punctuation and the line breaks', () => {
    expect(find('aland SOLD forty; wagons – of “salt”\n// to: Borduria, in the spring!')).toHaveLength(1);
    expect(find('we wont pay')).toEqual([]);
  });

  it('are all found, in the order of the string', () => {
    const string = `${LINES[7]} Meanwhile, ${LINES[1]}`;
    expect(find(string).map(({ paragraph }) => paragraph)).toEqual([8, 2]);
  });

  it('are found side by side although the text has them apart', () => {
    const string = `${LINES[4]} ${LINES[7]}`;
    expect(find(string).map(({ words }) => words)).toEqual([19, 18]);
  });

  it('run on over the paragraphs of the text', () => {
    expect(find('at the lake. No shot was fired that winter. Nobody in the valley')).toMatchObject([
      { words: 11, paragraph: 5 },
    ]);
  });

  it('count words as the text has them, not the parts of compounds', () => {
    const compounds = 'The salt-and-snow report of the far-off lower mountains by day and night';
    const own = indexCopiedRuns(normaliseText(compounds));
    expect(findCopiedRuns(own, 'salt-and-snow report of the far-off lower mountains')).toEqual([]);
    expect(findCopiedRuns(own, 'The salt and snow report of the far off lower mountains by')).toMatchObject([
      { words: 9 },
    ]);
  });

  it('are no findings where they are part of what is allowed', () => {
    const title = 'Salt and Snow: A Report on the Lower Mountains';
    expect(find(title)).toHaveLength(1);
    expect(find(`See "${title}", 1911.`, [title])).toEqual([]);
    expect(find(`${title}. ${LINES[1]}`, [title])).toHaveLength(1);
  });

  it('take the longest of the places where the text repeats itself', () => {
    const text = 'one two three four five six seven eight nine. So one two three four five six seven eight nine ten.';
    const own = indexCopiedRuns(normaliseText(text));
    expect(findCopiedRuns(own, 'one two three four five six seven eight nine ten')).toMatchObject([{ words: 10 }]);
  });

  it('are none in a text or string of fewer than nine words', () => {
    expect(findCopiedRuns(indexCopiedRuns(normaliseText('')), TEXT)).toEqual([]);
    expect(findCopiedRuns(indexCopiedRuns(normaliseText('a b c')), 'a b c')).toEqual([]);
    expect(find('')).toEqual([]);
  });

  it('are found wherever nine words in a row are taken from', () => {
    const words = TEXT.split(/\s+/);
    fc.assert(
      fc.property(fc.nat({ max: words.length - 9 }), fc.integer({ min: 9, max: 30 }), (start, size) => {
        const taken = words.slice(start, start + size);
        expect(find(`Elbonia says ${taken.join(' ')} Elbonia`)).toMatchObject([{ words: taken.length }]);
      }),
      { seed: 20260115, numRuns: 200 },
    );
  });
});
