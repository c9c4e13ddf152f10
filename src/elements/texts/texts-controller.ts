// An element's view of the reader's copies of texts: those beside the store it reads. It updates when they change.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExplorerStore } from '../../state/store.js';
import { textsOf, type ReaderTexts } from './reader-texts.js';

export class TextsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #texts: ReaderTexts | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Null while the element has no store. */
  get texts(): ReaderTexts | null {
    return this.#texts;
  }

  /** Follows another store, or none. */
  follow(store: ExplorerStore | null): void {
    const texts = store === null ? null : textsOf(store);
    if (texts === this.#texts) return;
    this.#texts?.removeEventListener('change', this.#onChange);
    this.#texts = texts;
    texts?.addEventListener('change', this.#onChange);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
