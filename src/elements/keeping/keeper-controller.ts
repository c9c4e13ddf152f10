// An element's view of what is kept of the dataset it shows: it updates when that changes.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExplorerStore } from '../../state/store.js';
import { keeperOf, type DatasetKeeper } from './dataset-keeper.js';

export class KeeperController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #keeper: DatasetKeeper | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Null while the element has no store. */
  get keeper(): DatasetKeeper | null {
    return this.#keeper;
  }

  /** Follows another store, or none. */
  follow(store: ExplorerStore | null): void {
    const keeper = store === null ? null : keeperOf(store);
    if (keeper === this.#keeper) return;
    this.#keeper?.removeEventListener('change', this.#onChange);
    this.#keeper?.detach();
    this.#keeper = keeper;
    keeper?.addEventListener('change', this.#onChange);
    keeper?.attach();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
