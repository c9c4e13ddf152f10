import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLens } from '../../src/model/lens-grammar.js';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import {
  fullHash,
  readHash,
  readQuery,
  START_ADDRESS,
  writeHash,
  writeQuery,
  type ViewAddress,
} from '../../src/state/view-address.js';

const START = START_ADDRESS;

const seen = (change: Partial<ViewAddress> = {}): ViewAddress => ({ ...START, ...change });

describe('writeHash()', () => {
  it('is empty for the view at the start', () => {
    expect(writeHash(seen())).toBe('');
  });

  it('is empty for the view a page starts with, and writes the default lens out beside another start', () => {
    const start = seen({ lens: 'kinds=state' });
    expect(writeHash(start, start)).toBe('');
    expect(writeHash(seen(), start)).toBe('#types=alliance,rivalry,trade,threat');
    expect(writeHash({ ...start, selection: 'x' }, start)).toBe('#selection=x');
    expect(readHash('#selection=x', start)).toEqual({ ...start, selection: 'x' });
    expect(readHash('', start)).toEqual(start);
    expect(parseLens(readHash('#types=alliance,rivalry,trade,threat').lens).lens).toEqual(DEFAULT_LENS);
  });

  it('puts the lens first and keeps both readable', () => {
    expect(writeHash(seen({ lens: 'types=threat', selection: 'threat:aland>borduria' }))).toBe(
      '#types=threat&selection=threat:aland>borduria',
    );
  });
});

describe('layout, views and measure', () => {
  it('stand behind the selection, where they differ from the start', () => {
    const view = seen({
      lens: 'types=threat',
      selection: 'aland',
      layout: 'force',
      view: 'matrix,filter',
      sizeBy: 'core',
      colorBy: 'communities,hostile',
    });
    const hash =
      '#types=threat&selection=aland&layout=force&view=matrix,filter&size-by=core&color-by=communities,hostile';
    expect(writeHash(view)).toBe(hash);
    expect(readHash(hash)).toEqual(view);
  });

  it('are as the page starts with them where the address does not name them', () => {
    const start = seen({ view: 'filter', layout: 'geographic' });
    expect(readHash('#selection=x', start)).toEqual({ ...start, selection: 'x' });
    expect(writeHash({ ...start, view: '' }, start)).toBe('#view=');
    expect(readHash('#view=', start)).toEqual({ ...start, view: '' });
  });

  it('come back as they were written, whatever the page starts with', () => {
    const words = fc.record({
      lens: fc.constantFrom('', 'types=threat', 'kinds=state&min-sources=2'),
      selection: fc.constantFrom('', 'aland', 'threat:aland>borduria'),
      layout: fc.constantFrom('stored', 'force', 'concentric', 'geographic'),
      view: fc.constantFrom('', 'matrix', 'filter', 'reader,legend'),
      sizeBy: fc.constantFrom('degree', 'strength', 'net-degree'),
      colorBy: fc.constantFrom('', 'communities', 'communities,trade'),
      viewport: fc.constantFrom('', '12,-40,1.3'),
    });
    fc.assert(
      fc.property(words, words, (view, start) => {
        const read = readHash(writeHash(view, start), start);
        expect({ ...read, lens: parseLens(read.lens).lens }).toEqual({ ...view, lens: parseLens(view.lens).lens });
      }),
      { seed: 8 },
    );
  });
});

describe('readHash()', () => {
  it('reads what was written', () => {
    expect(readHash('#types=threat&min-sources=2&selection=aland~borduria')).toEqual(
      seen({ lens: 'types=threat&min-sources=2', selection: 'aland~borduria' }),
    );
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
        expect(readHash(writeHash(seen({ selection: text }))).selection).toBe(text);
      }),
      { seed: 7 },
    );
  });
});

describe('fullHash()', () => {
  it('names the lens whatever a page starts with', () => {
    expect(fullHash(seen())).toBe('#types=alliance,rivalry,trade,threat');
    expect(readHash(fullHash(seen({ selection: 'aland' })), seen({ lens: 'kinds=state' })).lens).toBe(
      'types=alliance,rivalry,trade,threat',
    );
  });
});

describe('writeQuery()', () => {
  it('holds the lens as one value beside the others', () => {
    const view = seen({ lens: 'types=threat&min-sources=2', selection: 'threat:aland>borduria', layout: 'force' });
    const query = writeQuery(view);
    expect(query).toBe('lens=types%3Dthreat%26min-sources%3D2&selection=threat%3Aaland%3Eborduria&layout=force');
    expect(readQuery(new URLSearchParams(query))).toEqual(view);
  });

  it('says nothing of what is as everywhere', () => {
    expect(writeQuery(seen())).toBe('');
    expect(readQuery(new URLSearchParams('nothing=of-ours'))).toEqual(seen());
  });
});
