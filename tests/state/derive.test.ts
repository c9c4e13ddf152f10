import { describe, expect, it } from 'vitest';
import { selectActors } from '../../src/model/selection.js';
import { actions } from '../../src/state/actions.js';
import { emphasisOf, graphOf, positionsOf } from '../../src/state/derive.js';
import { INITIAL_STATE } from '../../src/state/explorer-state.js';
import { loadFixture } from './load-fixture.js';

const data = loadFixture();
const ready = actions.load(INITIAL_STATE, { data, issues: [] });
const [actor = ''] = graphOf(ready)?.nodes.keys() ?? [];

describe('graphOf()', () => {
  it('is null without a dataset', () => {
    expect(graphOf(INITIAL_STATE)).toBeNull();
  });

  it('is computed once per dataset and lens, whatever else changes', () => {
    expect(graphOf(actions.select(ready, selectActors(actor)))).toBe(graphOf(ready));
    expect(graphOf(actions.setLens(ready, { types: ['threat'] }))).not.toBe(graphOf(ready));
  });
});

describe('positionsOf()', () => {
  it('gives every actor of the dataset a place, and moved ones the place they were moved to', () => {
    const moved = actions.setLayout(ready, { positions: new Map([[actor, [7, 8]]]) });
    expect([...positionsOf(moved).keys()]).toEqual([...data.actors.keys()]);
    expect(positionsOf(moved).get(actor)).toEqual([7, 8]);
    expect(positionsOf(ready).get(actor)).not.toEqual([7, 8]);
  });

  it('does not change with the lens, so that nothing jumps', () => {
    expect(positionsOf(actions.setLens(ready, { types: ['threat'] }))).toBe(positionsOf(ready));
  });
});

describe('emphasisOf()', () => {
  it('lifts out nothing without a selection', () => {
    expect(emphasisOf(ready).focus).toBeNull();
    expect(emphasisOf(INITIAL_STATE).focus).toBeNull();
  });

  it('lifts out the selected actor, and is the same object until something changes', () => {
    const selected = actions.select(ready, selectActors(actor));
    expect(emphasisOf(selected).actors).toEqual(new Set([actor]));
    expect(emphasisOf(selected)).toBe(emphasisOf(selected));
  });

  it('fades nothing with a reach of 0', () => {
    const selected = actions.setView(actions.select(ready, selectActors(actor)), { steps: 0 });
    expect(emphasisOf(selected).focus).toBeNull();
  });
});
