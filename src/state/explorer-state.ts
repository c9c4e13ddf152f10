// The state of one explorer: immutable, complete, and nothing in it that could be computed from the rest.
import type { MeasureId } from '../analysis/measure-ids.js';
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Issue } from '../model/issue.js';
import { DEFAULT_LENS, type Lens } from '../model/lens.js';
import { NO_SELECTION, type Selection } from '../model/selection.js';

/** `failed` may still hold the data shown before: a failed load replaces nothing. */
export type LoadStatus = 'empty' | 'loading' | 'ready' | 'failed';

/** `stored`: where the dataset puts actors; `force`: where the forces of their ties do. */
export const LAYOUTS = ['stored', 'force'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** How far around the selection the picture keeps its full look; 0 turns fading off. */
export const FOCUS_STEPS = [0, 1, 2, 3] as const;
export type FocusSteps = (typeof FOCUS_STEPS)[number];

/** What happens to the rest of the picture while something is in focus. */
export type OutOfFocus = 'fade' | 'hide';

/** Where actors stand: what undo and redo step through, together with the lens. */
export interface Arrangement {
  readonly layout: LayoutName;
  /** Actors moved away from where the layout put them, by a drag or by a finished force layout. */
  readonly moved: ReadonlyMap<ActorId, Point>;
  /** Counts requests for a layout, so that asking for the same one again runs it again. */
  readonly run: number;
}

export interface Revision {
  readonly lens: Lens;
  readonly arrangement: Arrangement;
}

export interface ExplorerState extends Revision {
  readonly status: LoadStatus;
  readonly data: IndexedDataset | null;
  /** Of the last load. */
  readonly issues: readonly Issue[];
  /** Of the last lens that was set as text: what could not be read of it. */
  readonly lensIssues: readonly Issue[];
  /** What the reader has put away of the ids in the lens that the dataset does not have; `lens-issues.ts` finds them. */
  readonly dismissedLensIssues: readonly Issue[];
  readonly selection: Selection;
  readonly sizeBy: MeasureId;
  readonly steps: FocusSteps;
  readonly outOfFocus: OutOfFocus;
  /** The open panel by name; empty for none. */
  readonly view: string;
  readonly past: readonly Revision[];
  readonly future: readonly Revision[];
}

export const STORED_ARRANGEMENT: Arrangement = { layout: 'stored', moved: new Map(), run: 0 };

export const INITIAL_STATE: ExplorerState = {
  status: 'empty',
  data: null,
  issues: [],
  lensIssues: [],
  dismissedLensIssues: [],
  lens: DEFAULT_LENS,
  arrangement: STORED_ARRANGEMENT,
  selection: NO_SELECTION,
  sizeBy: 'degree',
  steps: 1,
  outOfFocus: 'fade',
  view: '',
  past: [],
  future: [],
};
