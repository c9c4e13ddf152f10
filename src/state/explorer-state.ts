// The state of one explorer: immutable, complete, and nothing in it that could be computed from the rest.
import type { Ring } from '../analysis/concentric-places.js';
import type { ProjectionChoice } from '../analysis/projection-choice.js';
import type { MeasureId } from '../analysis/measure-ids.js';
import type { Point } from '../model/dataset.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Issue } from '../model/issue.js';
import { DEFAULT_LENS, type Lens } from '../model/lens.js';
import type { SceneView } from '../model/looks/scene-view.js';
import { NO_SELECTION, type Selection } from '../model/selection.js';
import { START_VIEW, type View } from '../model/view.js';

/** `failed` may still hold the data shown before: a failed load replaces nothing. */
export type LoadStatus = 'empty' | 'loading' | 'ready' | 'failed';

/**
 * `stored`: where the dataset puts actors; `force`: where the forces of their ties do; `concentric`: on rings by the
 * measure that sizes them; `geographic`: on a map.
 */
export const LAYOUTS = ['stored', 'force', 'concentric', 'geographic'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** How far around the selection the picture keeps its full look; 0 turns fading off. */
export const FOCUS_STEPS = [0, 1, 2, 3] as const;
export type FocusSteps = (typeof FOCUS_STEPS)[number];

/** What happens to the rest of the picture while something is in focus. */
export type OutOfFocus = 'fade' | 'hide';

/** The rings of a concentric layout: they stay as they were made until the reader has actors laid out again. */
export interface Rings {
  readonly measure: MeasureId;
  /** What it was read from, in the grammar of `projection-choice.ts`. */
  readonly on: string;
  /** The lens they were made under, in its grammar. */
  readonly lens: string;
  /** From the inside. */
  readonly rings: readonly Ring[];
}

/** Where actors stand: undone and redone together with the lens. No change of the lens moves anybody. */
export interface Arrangement {
  readonly layout: LayoutName;
  /** Where a layout has put actors; those it does not name stand where the dataset puts them. */
  readonly placed: ReadonlyMap<ActorId, Point>;
  /** Whether that was this layout: until it is done, actors stand where they stood before. */
  readonly isLaid: boolean;
  /** Null in every layout but the concentric one. */
  readonly rings: Rings | null;
  /** Where the reader has put actors, who stay there whatever is laid out, until they are let go. */
  readonly pinned: ReadonlyMap<ActorId, Point>;
  /** Counts requests for a layout, so that asking for the same one again runs it again. */
  readonly run: number;
}

/** `page`: as `src` or `data` named it; `imported`: brought by the one who reads; `edited`: made or changed by them. */
export type DataOrigin = 'page' | 'imported' | 'edited';

/** What undo and redo step through. */
export interface Revision {
  readonly data: IndexedDataset | null;
  readonly origin: DataOrigin;
  readonly lens: Lens;
  readonly arrangement: Arrangement;
  /** The lens from before a change that is only tried out; null where nothing is. */
  readonly baseline: Lens | null;
}

export interface ExplorerState extends Revision {
  readonly status: LoadStatus;
  /** Of the last load. */
  readonly issues: readonly Issue[];
  /** Of the last lens that was set as text: what could not be read of it. */
  readonly lensIssues: readonly Issue[];
  /** What the reader has put away of the ids in the lens that the dataset does not have; `lens-issues.ts` finds them. */
  readonly dismissedLensIssues: readonly Issue[];
  readonly selection: Selection;
  readonly sizeBy: MeasureId;
  /** What that measure is read from, where it is not as usual. */
  readonly sizedOn: ProjectionChoice;
  /** What the communities are found in that colour the circles; null colours none. */
  readonly communities: ProjectionChoice | null;
  readonly steps: FocusSteps;
  readonly outOfFocus: OutOfFocus;
  readonly view: View;
  /** The part of the picture in view; null is all of it. */
  readonly viewport: SceneView | null;
  /** Of the other attributes that were set as text, by name: what could not be read of them. */
  readonly attributeIssues: ReadonlyMap<string, readonly Issue[]>;
  readonly past: readonly Revision[];
  readonly future: readonly Revision[];
}

export const STORED_ARRANGEMENT: Arrangement = {
  layout: 'stored',
  placed: new Map(),
  isLaid: true,
  rings: null,
  pinned: new Map(),
  run: 0,
};

export const INITIAL_STATE: ExplorerState = {
  status: 'empty',
  data: null,
  origin: 'page',
  issues: [],
  lensIssues: [],
  dismissedLensIssues: [],
  lens: DEFAULT_LENS,
  baseline: null,
  arrangement: STORED_ARRANGEMENT,
  selection: NO_SELECTION,
  sizeBy: 'degree',
  sizedOn: {},
  communities: null,
  steps: 1,
  outOfFocus: 'fade',
  view: START_VIEW,
  viewport: null,
  attributeIssues: new Map(),
  past: [],
  future: [],
};
