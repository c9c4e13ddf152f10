// What the reader can ask of <actor-explorer> by its own buttons and keys: requests to its store, and where the focus goes.
import { NO_SELECTION } from '../../model/selection.js';
import type { PanelName } from '../../model/view.js';
import { actions } from '../../state/actions.js';
import {
  ActorHistoryRequestEvent,
  ActorLensRequestEvent,
  ActorSelectRequestEvent,
  ActorTrialRequestEvent,
  ActorViewRequestEvent,
} from '../../state/events.js';
import type { ExplorerStore } from '../../state/store.js';
import type { ExplorerActs } from './explorer-part.js';

interface ActingExplorer {
  readonly root: () => HTMLElement | DocumentFragment;
  readonly store: () => ExplorerStore | null;
  readonly request: (event: Event) => void;
  readonly openImport: () => void;
  readonly reload: () => void;
}

/** The one in its slot, where a page has put one there. */
function searchIn(root: HTMLElement | DocumentFragment): HTMLElement | null {
  const slot = root.querySelector<HTMLSlotElement>('slot[name="search"]');
  const [given] = slot?.assignedElements() ?? [];
  return given instanceof HTMLElement ? given : (slot?.querySelector<HTMLElement>('actor-search') ?? null);
}

function showPanel({ root, store, request }: ActingExplorer, panel: PanelName | null): void {
  const closed = store()?.state.view.panel ?? null;
  request(new ActorViewRequestEvent({ panel }));
  // The button that closes a panel goes with it: the keyboard's place is where it was opened.
  const button = root().querySelector<HTMLElement>(`[data-panel="${closed}"]`);
  if (panel === null && closed !== null) button?.focus();
}

export const explorerActs = (explorer: ActingExplorer): ExplorerActs => ({
  step: (step) => explorer.request(new ActorHistoryRequestEvent(step)),
  leaveTrial: () => explorer.request(new ActorTrialRequestEvent(null)),
  openKeys: () => explorer.root().querySelector<HTMLDialogElement>('.keyboard-map')?.showModal(),
  openSearch: () => searchIn(explorer.root())?.focus(),
  openImport: explorer.openImport,
  ask: (lens) => explorer.request(new ActorLensRequestEvent(lens)),
  showMain: (main) => explorer.request(new ActorViewRequestEvent({ main })),
  showPanel: (panel) => showPanel(explorer, panel),
  closeReading: () => explorer.request(new ActorSelectRequestEvent(NO_SELECTION)),
  reload: explorer.reload,
  dismiss: () => explorer.store()?.update(actions.dismissIssues),
});
