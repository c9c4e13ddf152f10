import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../src/model/lens.js';
import { selectActors } from '../../src/model/selection.js';
import { actions } from '../../src/state/actions.js';
import { HISTORY_LIMIT } from '../../src/state/revise.js';
import { INITIAL_STATE, type ExplorerState } from '../../src/state/explorer-state.js';
import { loadFixture } from './load-fixture.js';

const data = loadFixture();
const ready: ExplorerState = actions.load(INITIAL_STATE, { data, issues: [] });

describe('actions.load()', () => {
  it('shows the new data and goes from loading to ready', () => {
    expect(ready.status).toBe('ready');
    expect(ready.data).toBe(data);
  });

  it('keeps lens and selection that were set before anything was loaded', () => {
    const before = {
      ...INITIAL_STATE,
      lens: { ...DEFAULT_LENS, types: ['threat'] as const },
      selection: selectActors('x'),
    };
    const after = actions.load(before, { data, issues: [] });
    expect(after.lens.types).toEqual(['threat']);
    expect(after.selection).toEqual(selectActors('x'));
  });

  it('forgets lens, selection and history when another dataset takes the place of the first', () => {
    const other = { ...data, dataset: { ...data.dataset, id: 'another' } };
    const narrowed = actions.select(actions.setLens(ready, { types: ['threat'] }), selectActors('x'));
    const after = actions.load(narrowed, { data: other, issues: [] });
    expect(after.lens).toEqual(DEFAULT_LENS);
    expect(after.selection.kind).toBe('none');
    expect(after.past).toEqual([]);
  });

  it('keeps the lens when the same dataset is loaded again', () => {
    const after = actions.load(actions.setLens(ready, { types: ['threat'] }), { data, issues: [] });
    expect(after.lens.types).toEqual(['threat']);
  });

  it('asks for a force layout where the dataset stores no positions', () => {
    const after = actions.load(INITIAL_STATE, { data: { ...data, layout: new Map() }, issues: [] });
    expect(after.arrangement.layout).toBe('force');
    expect(after.arrangement.run).toBe(1);
  });
});

describe('actions.failLoading()', () => {
  const issue = { code: 'broken', severity: 'error', path: '', message: 'It is broken.' } as const;

  it('keeps what was shown before', () => {
    const failed = actions.failLoading(ready, [issue]);
    expect(failed).toMatchObject({ status: 'failed', data, issues: [issue] });
  });

  it('goes back to what was shown once the failure is put away', () => {
    expect(actions.dismissIssues(actions.failLoading(ready, [issue]))).toMatchObject({ status: 'ready', issues: [] });
    expect(actions.dismissIssues(actions.failLoading(INITIAL_STATE, [issue])).status).toBe('empty');
  });
});

describe('actions.unload()', () => {
  it('takes the data away, and keeps lens and selection for the next', () => {
    const before = actions.select(actions.setLens(ready, { minClaims: 2 }), selectActors('x'));
    const after = actions.unload(before);
    expect(after).toMatchObject({ status: 'empty', data: null, issues: [], past: [], selection: selectActors('x') });
    expect(after.lens.minClaims).toBe(2);
  });
});

describe('actions.setLens()', () => {
  it('changes only the keys it is given', () => {
    const after = actions.setLens(ready, { minClaims: 2 });
    expect(after.lens).toEqual({ ...DEFAULT_LENS, minClaims: 2 });
  });

  it('goes back to the default lens when given null', () => {
    expect(actions.setLens(actions.setLens(ready, { minClaims: 2 }), null).lens).toEqual(DEFAULT_LENS);
  });

  it('is no change, and no step of the history, where the lens says the same', () => {
    expect(actions.setLens(ready, { types: [...DEFAULT_LENS.types] })).toBe(ready);
  });
});

describe('actions.tryOut()', () => {
  const tried = actions.tryOut(ready, { hidden: ['aland'] });

  it('keeps the lens from before the first change that is tried', () => {
    const further = actions.tryOut(tried, { minClaims: 2 });
    expect([tried.baseline, further.baseline]).toEqual([DEFAULT_LENS, DEFAULT_LENS]);
    expect(further.lens).toEqual({ ...DEFAULT_LENS, hidden: ['aland'], minClaims: 2 });
  });

  it('goes back when given null, and so does a reset of the lens', () => {
    for (const after of [actions.tryOut(tried, null), actions.setLens(tried, null)]) {
      expect([after.lens, after.baseline]).toEqual([DEFAULT_LENS, null]);
    }
    expect(actions.tryOut(ready, null)).toBe(ready);
  });

  it('is undone and redone together with the lens', () => {
    const undone = actions.stepHistory(tried, 'undo');
    expect([undone.lens, undone.baseline]).toEqual([DEFAULT_LENS, null]);
    expect(actions.stepHistory(undone, 'redo').baseline).toEqual(DEFAULT_LENS);
  });
});

describe('actions.stepHistory()', () => {
  it('undoes and redoes changes of the lens', () => {
    const twice = actions.setLens(actions.setLens(ready, { minClaims: 2 }), { minClaims: 3 });
    const once = actions.stepHistory(twice, 'undo');
    expect(once.lens.minClaims).toBe(2);
    expect(actions.stepHistory(once, 'undo').lens).toEqual(DEFAULT_LENS);
    expect(actions.stepHistory(once, 'redo').lens.minClaims).toBe(3);
  });

  it('undoes a drag', () => {
    const dragged = actions.setLayout(ready, { positions: new Map([['x', [1, 2]]]) });
    expect(dragged.arrangement.pinned.get('x')).toEqual([1, 2]);
    expect(actions.stepHistory(dragged, 'undo').arrangement.pinned.size).toBe(0);
  });

  it('does nothing at either end', () => {
    expect(actions.stepHistory(ready, 'undo')).toBe(ready);
    expect(actions.stepHistory(ready, 'redo')).toBe(ready);
  });

  it('drops what could be redone when something else is changed', () => {
    const undone = actions.stepHistory(actions.setLens(ready, { minClaims: 2 }), 'undo');
    expect(actions.setLens(undone, { minClaims: 4 }).future).toEqual([]);
  });

  it('remembers the last changes only', () => {
    let state = ready;
    for (let count = 2; count < HISTORY_LIMIT + 20; count += 1) state = actions.setLens(state, { minClaims: count });
    expect(state.past).toHaveLength(HISTORY_LIMIT);
  });
});
