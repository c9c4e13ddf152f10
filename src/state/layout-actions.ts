// What becomes of an arrangement: a layout is asked for, comes to rest, takes in actors that a lens brings, is
// cancelled; actors are pinned and let go. Pure.
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import { revise } from './revise.js';
import type { Arrangement, ExplorerState, LayoutName, Revision, Rings } from './explorer-state.js';

export interface LayoutChange {
  /** The same layout again lays out anew. */
  readonly layout?: LayoutName;
  /** Actors put elsewhere by hand: pinned there. */
  readonly positions?: ReadonlyMap<ActorId, Point>;
  /** Pinned actors to be let go. */
  readonly release?: Iterable<ActorId>;
}

/** What a layout has come to. */
export interface Laid {
  readonly places: ReadonlyMap<ActorId, Point>;
  readonly rings?: Rings | null;
}

const NOWHERE: ReadonlyMap<ActorId, Point> = new Map();

/** A place in these says nothing by itself: a pin of the one keeps its sense in the other. */
const FREE: ReadonlySet<LayoutName> = new Set(['stored', 'force']);

/** The arrangement after a layout was asked for: pinned actors stay, unless the ground below them changes. */
export function arrange(before: Arrangement, layout: LayoutName): Arrangement {
  const isStored = layout === 'stored';
  const keepsPins = layout === before.layout || (FREE.has(layout) && FREE.has(before.layout));
  return {
    layout,
    placed: isStored ? NOWHERE : before.placed,
    isLaid: isStored,
    rings: layout === before.layout ? before.rings : null,
    pinned: keepsPins ? before.pinned : NOWHERE,
    run: before.run + 1,
  };
}

export function setLayout(state: ExplorerState, { layout, positions, release }: LayoutChange): ExplorerState {
  const { arrangement } = state;
  if (positions !== undefined || release !== undefined) {
    const pinned = new Map([...arrangement.pinned, ...(positions ?? [])]);
    for (const id of release ?? []) pinned.delete(id);
    return revise(state, { arrangement: { ...arrangement, pinned } });
  }
  return revise(state, { arrangement: arrange(arrangement, layout ?? arrangement.layout) });
}

/** Changes the present arrangement, and all of the history that belong to the same request of a layout. */
function changeRun(state: ExplorerState, change: (arrangement: Arrangement) => Arrangement): ExplorerState {
  const { run } = state.arrangement;
  const isOfRun = ({ arrangement }: Revision): boolean => arrangement.run === run;
  const changeOne = <R extends Revision>(revision: R): R =>
    isOfRun(revision) ? { ...revision, arrangement: change(revision.arrangement) } : revision;
  const changeAll = (revisions: readonly Revision[]): readonly Revision[] =>
    revisions.some(isOfRun) ? revisions.map(changeOne) : revisions;
  return { ...changeOne(state), past: changeAll(state.past), future: changeAll(state.future) };
}

/**
 * A layout has come to rest; part of the change that asked for it, so undo knows nothing of it. Revisions since that
 * change, made while it ran, lie the same way.
 */
export const settleLayout = (state: ExplorerState, { places, rings = null }: Laid): ExplorerState =>
  changeRun(state, (arrangement) => ({ ...arrangement, placed: places, rings, isLaid: true }));

/** Actors that a lens has brought since have found their places beside the others. */
export const joinLayout = (state: ExplorerState, places: ReadonlyMap<ActorId, Point>): ExplorerState =>
  changeRun(state, (arrangement) => ({ ...arrangement, placed: new Map([...arrangement.placed, ...places]) }));

/** Everything stands as before the layout was asked for; without a before, it counts as laid out as it is. */
export function cancelLayout(state: ExplorerState): ExplorerState {
  const { run } = state.arrangement;
  const index = state.past.findLastIndex(({ arrangement }) => arrangement.run !== run);
  const before = state.past[index];
  if (before === undefined) return changeRun(state, (arrangement) => ({ ...arrangement, isLaid: true }));
  const cancelled = changeRun(state, ({ pinned }) =>
    pinned.size === 0
      ? before.arrangement
      : { ...before.arrangement, pinned: new Map([...before.arrangement.pinned, ...pinned]) },
  );
  // A step that only asked for the layout has become none.
  const after = cancelled.past[index + 1] ?? cancelled;
  const isSame =
    after.lens === before.lens &&
    after.data === before.data &&
    after.arrangement.pinned.size === before.arrangement.pinned.size;
  return isSame ? { ...cancelled, past: cancelled.past.toSpliced(index, 1) } : cancelled;
}
