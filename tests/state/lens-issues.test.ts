import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { parseLens } from '../../src/model/lens-grammar.js';
import { selectActors } from '../../src/model/selection.js';
import { actions } from '../../src/state/actions.js';
import { INITIAL_STATE, type ExplorerState } from '../../src/state/explorer-state.js';
import { lensIssuesOf } from '../../src/state/lens-issues.js';
import { loadFixture } from './load-fixture.js';

const data = loadFixture();
const load = (state: ExplorerState): ExplorerState => actions.load(state, { data, issues: [] });

/** As an attribute sets the lens. */
function withLens(text: string, state: ExplorerState = INITIAL_STATE): ExplorerState {
  const { lens, issues } = parseLens(text);
  return { ...state, lens, lensIssues: issues };
}

const codes = (state: ExplorerState): string[] => lensIssuesOf(state).map(({ code }) => code);

describe('lensIssuesOf()', () => {
  it('finds nothing wrong with the default lens', () => {
    expect(lensIssuesOf(INITIAL_STATE)).toEqual([]);
    expect(lensIssuesOf(load(INITIAL_STATE))).toEqual([]);
  });

  it('names an id the dataset does not have, whether the lens or the dataset comes first', () => {
    const before = withLens('sources=nope');
    expect(lensIssuesOf(before)).toEqual([]);
    expect(codes(load(before))).toEqual(['lens-id-unknown']);
    expect(codes(withLens('sources=nope', load(INITIAL_STATE)))).toEqual(['lens-id-unknown']);
  });

  it('names what cannot be read before what the dataset does not have', () => {
    expect(codes(load(withLens('types=friendship&hidden=nobody')))).toEqual(['lens-value-unknown', 'lens-id-unknown']);
  });

  it('says everything once, however often the dataset is loaded', () => {
    expect(codes(load(load(withLens('hidden=nobody'))))).toEqual(['lens-id-unknown']);
  });

  it('falls silent once the lens is in order', () => {
    expect(lensIssuesOf(actions.setLens(load(withLens('hidden=nobody')), { hidden: [] }))).toEqual([]);
  });

  it('falls silent where another dataset takes the place of the first', () => {
    const other = { ...data, dataset: { ...data.dataset, id: 'another' } };
    const after = actions.load(load(withLens('types=friendship&hidden=nobody')), { data: other, issues: [] });
    expect(after.lens).toEqual(DEFAULT_LENS);
    expect(lensIssuesOf(after)).toEqual([]);
  });

  it('does not repeat what was put away, and does not keep back what is new', () => {
    const dismissed = actions.dismissIssues(load(withLens('types=friendship&hidden=nobody')));
    expect(lensIssuesOf(dismissed)).toEqual([]);
    expect(lensIssuesOf(actions.setLens(dismissed, { minClaims: 2 }))).toEqual([]);
    const more = actions.setLens(dismissed, { sources: ['nope'] });
    expect(lensIssuesOf(more).map(({ path }) => path)).toEqual(['/lens/sources']);
    expect(lensIssuesOf(actions.dismissIssues(more))).toEqual([]);
  });

  it('is the same list as long as lens and dataset are', () => {
    const state = load(withLens('types=friendship&hidden=nobody'));
    expect(lensIssuesOf(actions.select(state, selectActors('aland')))).toBe(lensIssuesOf(state));
  });
});
