import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, MAIN_VIEWS, PANELS, parseView, START_VIEW } from '../../src/model/view.js';

const codesOf = (text: string): readonly string[] => parseView(text).issues.map(({ code }) => code);

describe('parseView()', () => {
  it('reads a main view, a panel, or both in either order', () => {
    expect(parseView('').view).toEqual(START_VIEW);
    expect(parseView('matrix').view).toEqual({ main: 'matrix', panel: null });
    expect(parseView('filter').view).toEqual({ main: 'graph', panel: 'filter' });
    expect(parseView(' filter , matrix ').view).toEqual({ main: 'matrix', panel: 'filter' });
    expect(parseView('graph,legend').view).toEqual({ main: 'graph', panel: 'legend' });
    expect(codesOf('matrix,filter')).toEqual([]);
  });

  it('names what is no view, suggests what was meant, and takes the rest', () => {
    const { view, issues } = parseView('matirx,legend');
    expect(view).toEqual({ main: 'graph', panel: 'legend' });
    expect(issues.map(({ code }) => code)).toEqual(['view-unknown']);
    expect(issues[0]?.message).toContain('"matirx" is no view');
    expect(issues[0]?.message).toContain('Did you mean "matrix"?');
    expect(codesOf('constructor,__proto__')).toEqual(['view-unknown', 'view-unknown']);
  });

  it('takes the last of two that cannot be open at once, and says so', () => {
    const { view, issues } = parseView('matrix,filter,reader,legend');
    expect(view).toEqual({ main: 'reader', panel: 'legend' });
    expect(issues.map(({ code }) => code)).toEqual(['view-repeated', 'view-repeated']);
    expect(issues[0]?.message).toContain('"matrix" and "reader"');
  });

  it('does not mind the same name twice', () => {
    expect(codesOf('matrix,matrix')).toEqual([]);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(MAIN_VIEWS).toContain(parseView(text).view.main);
      }),
      { seed: 11 },
    );
  });
});

describe('formatView()', () => {
  it('is empty for the picture alone', () => {
    expect(formatView(START_VIEW)).toBe('');
  });

  it('gives back every view that can be', () => {
    const view = fc.record({ main: fc.constantFrom(...MAIN_VIEWS), panel: fc.constantFrom(null, ...PANELS) });
    fc.assert(
      fc.property(view, (made) => {
        expect(parseView(formatView(made))).toEqual({ view: made, issues: [] });
      }),
      { seed: 11 },
    );
  });
});
