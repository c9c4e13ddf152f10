// Claims that are to be written, on their way from who proposes one, such as the reader of texts, to the form: one service
// per store, so that the form may be loaded later.
import type { ExplorerStore } from '../../state/store.js';
import type { ClaimDraft } from './claim-draft.js';

/** Fires `change` when there is a wish. */
export class ClaimWishes extends EventTarget {
  #wish: ClaimDraft | null = null;

  get wish(): ClaimDraft | null {
    return this.#wish;
  }

  ask(draft: ClaimDraft): void {
    this.#wish = draft;
    this.dispatchEvent(new Event('change'));
  }

  /** The wish, once. */
  take(): ClaimDraft | null {
    const wish = this.#wish;
    this.#wish = null;
    return wish;
  }
}

const services = new WeakMap<ExplorerStore, ClaimWishes>();

export function claimWishesOf(store: ExplorerStore): ClaimWishes {
  const known = services.get(store) ?? new ClaimWishes();
  services.set(store, known);
  return known;
}
