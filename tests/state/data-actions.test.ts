import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { NO_SELECTION, selectActors } from '../../src/model/selection.js';
import { actions } from '../../src/state/actions.js';
import { INITIAL_STATE, type ExplorerState } from '../../src/state/explorer-state.js';
import { loadFixture } from './load-fixture.js';

const data = loadFixture();
const own = { ...data, dataset: { ...data.dataset, id: 'own' }, layout: new Map() };
const warning = { code: 'odd', severity: 'warning', path: '', message: 'It is odd.' } as const;

const ready: ExplorerState = actions.load(INITIAL_STATE, { data, issues: [] });
const used = actions.select(actions.setLens(ready, { types: ['threat'] }), selectActors('aland'));
const brought = actions.setData(used, { data: own, issues: [warning], origin: 'imported' });

describe('a dataset that the reader brings', () => {
  it('is shown whole, whatever the lens was on the one before', () => {
    expect(brought).toMatchObject({ data: own, origin: 'imported', status: 'ready', issues: [warning] });
    expect([brought.lens, brought.selection]).toEqual([DEFAULT_LENS, NO_SELECTION]);
  });

  it('is laid out by forces where it stores no places', () => {
    expect(brought.arrangement).toMatchObject({ layout: 'force', isLaid: false });
    expect(brought.arrangement.run).toBeGreaterThan(used.arrangement.run);
  });

  it('is taken back by undo, with lens and places of before, and brought again by redo', () => {
    const undone = actions.stepHistory(brought, 'undo');
    expect(undone).toMatchObject({ data, origin: 'page', issues: [], lens: { types: ['threat'] } });
    expect(undone.arrangement).toBe(used.arrangement);
    expect(actions.stepHistory(undone, 'redo')).toMatchObject({ data: own, origin: 'imported', lens: DEFAULT_LENS });
  });

  it('leaves nothing selected that another dataset has', () => {
    const undone = actions.stepHistory(actions.select(brought, selectActors('aland')), 'undo');
    expect(undone.selection).toEqual(NO_SELECTION);
  });

  it('goes back to nothing where there was nothing', () => {
    const undone = actions.stepHistory(actions.setData(INITIAL_STATE, { data, issues: [], origin: 'edited' }), 'undo');
    expect(undone).toMatchObject({ data: null, status: 'empty' });
  });
});

describe('a change of the present dataset', () => {
  const changed = { ...data, hash: 'another' };
  const after = actions.setData(used, { data: changed, issues: [], origin: 'edited' });

  it('leaves lens, places and selection as they are', () => {
    expect([after.data, after.lens, after.selection]).toEqual([changed, used.lens, used.selection]);
    expect(after.arrangement).toBe(used.arrangement);
  });

  it('is one step of the history', () => {
    expect(after.past).toHaveLength(used.past.length + 1);
    expect(actions.stepHistory(after, 'undo')).toMatchObject({ data, selection: used.selection });
  });
});

describe('a dataset that the page loads', () => {
  it('takes the place of its older version in the history too', () => {
    const newer = { ...data, hash: 'newer' };
    const undone = actions.stepHistory(actions.load(used, { data: newer, issues: [] }), 'undo');
    expect(undone.data).toBe(newer);
  });

  it('does away with what the reader has brought only until undo', () => {
    const loaded = actions.load(brought, { data, issues: [] });
    expect(loaded).toMatchObject({ data, origin: 'page' });
    expect(actions.stepHistory(loaded, 'undo')).toMatchObject({ data: own, origin: 'imported' });
  });
});
