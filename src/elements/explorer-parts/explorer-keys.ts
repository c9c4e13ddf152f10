// The keys that a whole explorer listens to, wherever in it the focus is. What its parts do with keys goes before.
import type { ReactiveController } from 'lit';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { ExplorerActs } from './explorer-part.js';

export const SEARCH_KEY = '/';
export const MAP_KEY = '?';

type ExplorerKeyAct = 'undo' | 'redo' | 'leave-trial' | 'search' | 'map';

const OWNERS = [HTMLInputElement, HTMLTextAreaElement, HTMLDialogElement] as const;

/** Whether a key belongs to a text field or a dialog, which have keys of their own. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.composedPath().some((node) => OWNERS.some((owner) => node instanceof owner));

/** What a key asks for; null for a key that is not the explorer's. */
function explorerKeyAct(event: KeyboardEvent): ExplorerKeyAct | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || isTaken(event)) return null;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'z') return null;
    return shiftKey ? 'redo' : 'undo';
  }
  if (altKey) return null;
  if (key === 'Escape') return 'leave-trial';
  if (key === MAP_KEY) return 'map';
  return key === SEARCH_KEY ? 'search' : null;
}

interface KeyedExplorer extends HTMLElement {
  readonly noControls: boolean;
}

/** To be added to the explorer that it listens to. */
export class ExplorerKeys implements ReactiveController {
  readonly #host: KeyedExplorer;
  readonly #acts: ExplorerActs;
  readonly #read: () => ExplorerState | undefined;

  constructor(host: KeyedExplorer, acts: ExplorerActs, read: () => ExplorerState | undefined) {
    this.#host = host;
    this.#acts = acts;
    this.#read = read;
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = explorerKeyAct(event);
    const isTried = this.#read()?.baseline != null;
    if (act === null || (act === 'leave-trial' && !isTried)) return;
    if ((act === 'map' || act === 'search') && this.#host.noControls) return;
    event.preventDefault();
    if (act === 'leave-trial') this.#acts.leaveTrial();
    else if (act === 'map') this.#acts.openKeys();
    else if (act === 'search') this.#acts.openSearch();
    else this.#acts.step(act);
  };
}
