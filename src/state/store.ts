// The store of one explorer: holds the state, tells when it changes. It decides nothing: `actions.ts` does.
import { INITIAL_STATE, type ExplorerState } from './explorer-state.js';

/** Fires `change` after every change of the state, and `close` once, when its explorer has gone. */
export class ExplorerStore extends EventTarget {
  #state: ExplorerState;
  #open = true;

  constructor(state: ExplorerState = INITIAL_STATE) {
    super();
    this.#state = state;
  }

  get state(): ExplorerState {
    return this.#state;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Replaces the state by what `next` makes of it; the same object again changes nothing and tells nobody. */
  update(next: (state: ExplorerState) => ExplorerState): void {
    if (!this.#open) return;
    const state = next(this.#state);
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.dispatchEvent(new Event('close'));
  }
}
