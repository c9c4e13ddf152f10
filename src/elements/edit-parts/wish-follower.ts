// Opens the claims that others wish for in the form, one at a time: never over a form that something is written in.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExplorerStore } from '../../state/store.js';
import type { ClaimDraft } from './claim-draft.js';
import { claimWishesOf, type ClaimWishes } from './claim-wishes.js';

interface WishActs {
  /** Whether a form may be opened in place of what is there. */
  readonly mayOpen: () => boolean;
  readonly open: (draft: ClaimDraft) => void;
}

export class WishFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #acts: WishActs;
  #wishes: ClaimWishes | null = null;

  constructor(host: ReactiveControllerHost, acts: WishActs) {
    this.#host = host;
    this.#acts = acts;
    host.addController(this);
  }

  /** Whether a wish waits for the open form to be saved or closed. */
  get isWaiting(): boolean {
    return this.#wishes !== null && this.#wishes.wish !== null;
  }

  /** Follows another store, or none. */
  follow(store: ExplorerStore | null): void {
    this.#wishes?.removeEventListener('change', this.look);
    this.#wishes = store === null ? null : claimWishesOf(store);
    this.#wishes?.addEventListener('change', this.look);
    // The one who wished may have opened this element for it.
    queueMicrotask(this.look);
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  /** Opens what waits, where it may. */
  readonly look = (): void => {
    if (!this.isWaiting) return;
    const draft = this.#acts.mayOpen() ? this.#wishes?.take() : undefined;
    if (draft == null) this.#host.requestUpdate();
    else this.#acts.open(draft);
  };
}
