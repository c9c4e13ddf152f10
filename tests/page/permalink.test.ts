import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLens } from '../../src/model/lens-grammar.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { readHash, writeHash } from '../../src/page/permalink.js';

describe('writeHash()', () => {
  it('is empty for the view at the start', () => {
    expect(writeHash({ lens: '', selection: '' })).toBe('');
  });

  it('is empty for the view a page starts with, and writes the default lens out beside another start', () => {
    const start = { lens: 'kinds=state', selection: '' };
    expect(writeHash(start, start)).toBe('');
    expect(writeHash({ lens: '', selection: '' }, start)).toBe('#types=alliance,rivalry,trade,threat');
    expect(writeHash({ lens: 'kinds=state', selection: 'x' }, start)).toBe('#selection=x');
    expect(readHash('#selection=x', start)).toEqual({ lens: 'kinds=state', selection: 'x' });
    expect(readHash('', start)).toEqual(start);
    expect(parseLens(readHash('#types=alliance,rivalry,trade,threat').lens).lens).toEqual(DEFAULT_LENS);
  });

  it('puts the lens first and keeps both readable', () => {
    expect(writeHash({ lens: 'types=threat', selection: 'threat:aland>borduria' })).toBe(
      '#types=threat&selection=threat:aland>borduria',
    );
  });
});

describe('readHash()', () => {
  it('reads what was written', () => {
    expect(readHash('#types=threat&min-sources=2&selection=aland~borduria')).toEqual({
      lens: 'types=threat&min-sources=2',
      selection: 'aland~borduria',
    });
  });

  it('reads an address that a mail program has escaped', () => {
    expect(readHash('#selection=threat:aland%3Eborduria').selection).toBe('threat:aland>borduria');
  });

  it('survives a broken escape', () => {
    expect(readHash('#selection=%E0%A4').selection).toBe('%E0%A4');
  });

  it('gives back any selection', () => {
    const selection = fc.stringMatching(/^[\p{L}\p{N}_.:>~,-]{1,40}$/u);
    fc.assert(
      fc.property(selection, (text) => {
        expect(readHash(writeHash({ lens: '', selection: text })).selection).toBe(text);
      }),
      { seed: 7 },
    );
  });
});
