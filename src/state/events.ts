// What elements ask for and what an explorer reports. Requests bubble, cross shadow roots and can be vetoed with
// `preventDefault()`; changes and load events come from the explorer after a reader's act or a load.
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Issue } from '../model/issue.js';
import type { Lens } from '../model/lens.js';
import type { Selection } from '../model/selection.js';
import type { LensChange, ViewChange } from './actions.js';
import type { Arrangement, DataOrigin, FocusSteps, OutOfFocus } from './explorer-state.js';
import type { LayoutChange } from './layout-actions.js';
import type { HistoryStep } from './step-history.js';

class RequestEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }
}

class ReportEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Asks to select actors, a tie, a relation, paths, a claim, or nothing. */
export class ActorSelectRequestEvent extends RequestEvent {
  constructor(readonly selection: Selection) {
    super('actor-select-request');
  }
}

/** Asks to change parts of the lens; `null` asks for the default lens. */
export class ActorLensRequestEvent extends RequestEvent {
  constructor(readonly change: LensChange) {
    super('actor-lens-request');
  }
}

/** Asks to try a change of the lens out, beside the lens from before; `null` asks to go back to that. */
export class ActorTrialRequestEvent extends RequestEvent {
  constructor(readonly change: Partial<Lens> | null) {
    super('actor-trial-request');
  }
}

/** Asks for a layout, for actors to be pinned elsewhere, or for pinned ones to be let go. */
export class ActorLayoutRequestEvent extends RequestEvent {
  constructor(readonly change: LayoutChange) {
    super('actor-layout-request');
  }
}

/** Asks to fill the middle with another view, to open or close a panel, to size actors by another measure, to change the reach of the focus, or to fade or hide the rest. */
export class ActorViewRequestEvent extends RequestEvent {
  constructor(readonly change: ViewChange) {
    super('actor-view-request');
  }
}

/** Asks to show a dataset that the reader has brought or changed; it has passed the checks, `issues` are its warnings. */
export class ActorDataRequestEvent extends RequestEvent {
  constructor(
    readonly data: IndexedDataset,
    readonly issues: readonly Issue[],
    readonly origin: Exclude<DataOrigin, 'page'>,
  ) {
    super('actor-data-request');
  }
}

/** Asks to undo or redo a change of the dataset, the lens or the layout. */
export class ActorHistoryRequestEvent extends RequestEvent {
  constructor(readonly step: HistoryStep) {
    super('actor-history-request');
  }
}

/** The reader has selected something else. `selection` is in the grammar of the attribute. */
export class ActorSelectionChangeEvent extends ReportEvent {
  constructor(readonly selection: string) {
    super('actor-selection-change');
  }
}

/** The reader has changed the lens. `lens` is in the lens grammar; empty for the default lens. */
export class ActorLensChangeEvent extends ReportEvent {
  constructor(readonly lens: string) {
    super('actor-lens-change');
  }
}

/** The reader has arranged the actors anew. */
export class ActorLayoutChangeEvent extends ReportEvent {
  constructor(readonly arrangement: Arrangement) {
    super('actor-layout-change');
  }
}

export interface Looks {
  readonly sizeBy: string;
  readonly colorBy: string;
  readonly steps: FocusSteps;
  readonly outOfFocus: OutOfFocus;
}

/** The reader has changed the main view, the open panel, size, colour or focus. Texts are in the grammars of the attributes. */
export class ActorViewChangeEvent extends ReportEvent implements Looks {
  readonly sizeBy: string;
  readonly colorBy: string;
  readonly steps: FocusSteps;
  readonly outOfFocus: OutOfFocus;

  constructor(
    readonly view: string,
    { sizeBy, colorBy, steps, outOfFocus }: Looks,
  ) {
    super('actor-view-change');
    this.sizeBy = sizeBy;
    this.colorBy = colorBy;
    this.steps = steps;
    this.outOfFocus = outOfFocus;
  }
}

/** The reader has brought a dataset, changed it, or gone back to another. */
export class ActorDataChangeEvent extends ReportEvent {
  constructor(readonly data: IndexedDataset) {
    super('actor-data-change');
  }
}

/** A dataset is loaded and shown; `issues` holds its warnings. */
export class ActorLoadEvent extends ReportEvent {
  constructor(
    readonly data: IndexedDataset,
    readonly issues: readonly Issue[],
  ) {
    super('actor-load');
  }
}

/** A dataset could not be loaded; what was shown before still is. */
export class ActorErrorEvent extends ReportEvent {
  constructor(readonly issues: readonly Issue[]) {
    super('actor-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'actor-select-request': ActorSelectRequestEvent;
    'actor-lens-request': ActorLensRequestEvent;
    'actor-trial-request': ActorTrialRequestEvent;
    'actor-layout-request': ActorLayoutRequestEvent;
    'actor-view-request': ActorViewRequestEvent;
    'actor-data-request': ActorDataRequestEvent;
    'actor-history-request': ActorHistoryRequestEvent;
    'actor-selection-change': ActorSelectionChangeEvent;
    'actor-lens-change': ActorLensChangeEvent;
    'actor-layout-change': ActorLayoutChangeEvent;
    'actor-view-change': ActorViewChangeEvent;
    'actor-data-change': ActorDataChangeEvent;
    'actor-load': ActorLoadEvent;
    'actor-error': ActorErrorEvent;
  }
}
