import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/model/dataset.js';
import { actions } from '../../src/state/actions.js';
import type { ExplorerState, LayoutName } from '../../src/state/explorer-state.js';
import { INITIAL_STATE } from '../../src/state/explorer-state.js';

const places = (x: number, y: number): ReadonlyMap<string, Point> => new Map([['x', [x, y]]]);

const ask = (state: ExplorerState, layout: LayoutName): ExplorerState => actions.setLayout(state, { layout });

const pin = (state: ExplorerState): ExplorerState => actions.setLayout(state, { positions: places(1, 2) });

describe('actions.setLayout()', () => {
  it('counts a new run, so that asking twice arranges twice', () => {
    const once = ask(INITIAL_STATE, 'force');
    expect(once.arrangement).toMatchObject({ layout: 'force', run: 1, isLaid: false });
    expect(ask(once, 'force').arrangement.run).toBe(2);
  });

  it('leaves actors where they stand until a layout is done', () => {
    const settled = actions.settleLayout(ask(INITIAL_STATE, 'force'), { places: places(5, 5) });
    expect(ask(settled, 'geographic').arrangement.placed.get('x')).toEqual([5, 5]);
    expect(ask(settled, 'stored').arrangement).toMatchObject({ isLaid: true, placed: new Map() });
  });

  it('keeps pinned actors where they are pinned, from the stored layout to forces and back', () => {
    const pinned = pin(INITIAL_STATE);
    expect(ask(pinned, 'force').arrangement.pinned.get('x')).toEqual([1, 2]);
    expect(ask(ask(pinned, 'force'), 'stored').arrangement.pinned.get('x')).toEqual([1, 2]);
  });

  it('lets go of them where the ground below them changes, and not when the same is laid out anew', () => {
    expect(ask(pin(INITIAL_STATE), 'geographic').arrangement.pinned.size).toBe(0);
    const onMap = pin(ask(INITIAL_STATE, 'geographic'));
    expect(ask(onMap, 'geographic').arrangement.pinned.size).toBe(1);
    expect(ask(onMap, 'force').arrangement.pinned.size).toBe(0);
  });

  it('lets go of pinned actors, and undo pins them again', () => {
    const released = actions.setLayout(pin(INITIAL_STATE), { release: ['x', 'nobody'] });
    expect(released.arrangement.pinned.size).toBe(0);
    expect(actions.stepHistory(released, 'undo').arrangement.pinned.get('x')).toEqual([1, 2]);
  });
});

describe('actions.settleLayout()', () => {
  it('lays a layout that settles late under the changes of the lens made meanwhile', () => {
    const narrowed = actions.setLens(ask(INITIAL_STATE, 'force'), { minClaims: 2 });
    const undone = actions.stepHistory(actions.settleLayout(narrowed, { places: places(5, 5) }), 'undo');
    expect(undone.arrangement).toMatchObject({ layout: 'force', run: 1, isLaid: true });
    expect(undone.arrangement.placed.get('x')).toEqual([5, 5]);
    expect(actions.stepHistory(undone, 'undo').arrangement.placed.size).toBe(0);
  });

  it('takes no step of the history', () => {
    const asked = ask(INITIAL_STATE, 'force');
    expect(actions.settleLayout(asked, { places: places(5, 5) }).past).toBe(asked.past);
  });
});

describe('actions.joinLayout()', () => {
  it('adds places without moving anybody, for undo and redo too', () => {
    const settled = actions.settleLayout(ask(INITIAL_STATE, 'force'), { places: places(5, 5) });
    const joined = actions.joinLayout(actions.setLens(settled, { minClaims: 2 }), new Map([['y', [7, 7]]]));
    expect([...joined.arrangement.placed]).toEqual([
      ['x', [5, 5]],
      ['y', [7, 7]],
    ]);
    expect(actions.stepHistory(joined, 'undo').arrangement.placed.size).toBe(2);
  });
});

describe('actions.cancelLayout()', () => {
  it('brings the layout back that was there before, and its step of the history goes', () => {
    const settled = actions.settleLayout(ask(INITIAL_STATE, 'force'), { places: places(5, 5) });
    const cancelled = actions.cancelLayout(ask(settled, 'geographic'));
    expect(cancelled.arrangement).toMatchObject({ layout: 'force', isLaid: true });
    expect(cancelled.arrangement.placed.get('x')).toEqual([5, 5]);
    expect(cancelled.past).toEqual(settled.past);
  });

  it('keeps what was changed while the layout ran', () => {
    const narrowed = actions.setLens(ask(INITIAL_STATE, 'force'), { minClaims: 2 });
    const cancelled = actions.cancelLayout(narrowed);
    expect(cancelled.lens.minClaims).toBe(2);
    expect(cancelled.arrangement.layout).toBe('stored');
    expect(actions.stepHistory(cancelled, 'undo').lens.minClaims).toBe(INITIAL_STATE.lens.minClaims);
    expect(cancelled.past).toHaveLength(1);
  });

  it('takes a layout that nobody asked for as it is', () => {
    const asked: ExplorerState = {
      ...INITIAL_STATE,
      arrangement: { ...INITIAL_STATE.arrangement, layout: 'force', isLaid: false },
    };
    expect(actions.cancelLayout(asked).arrangement).toMatchObject({ layout: 'force', isLaid: true });
  });
});
