// An element's view of the state: one selected value, and an update of the element only when that value changes.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExplorerState } from '../explorer-state.js';
import type { ExplorerStore } from '../store.js';

export class StoreController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #select: (state: ExplorerState) => T;
  readonly #isEqual: (a: T, b: T) => boolean;
  #store: ExplorerStore | null = null;
  #value: T | undefined;

  /** `select` must be pure; give `isEqual` where it makes a new object for an unchanged value. */
  constructor(
    host: ReactiveControllerHost,
    select: (state: ExplorerState) => T,
    isEqual: (a: T, b: T) => boolean = Object.is,
  ) {
    this.#host = host;
    this.#select = select;
    this.#isEqual = isEqual;
    host.addController(this);
  }

  /** Undefined while the element has no store. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Follows another store, or none. */
  follow(store: ExplorerStore | null): void {
    if (this.#store === store) return;
    this.#store?.removeEventListener('change', this.#onChange);
    this.#store = store;
    store?.addEventListener('change', this.#onChange);
    this.#value = store === null ? undefined : this.#select(store.state);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  readonly #onChange = (): void => {
    if (this.#store === null) return;
    const value = this.#select(this.#store.state);
    if (this.#value !== undefined && this.#isEqual(this.#value, value)) return;
    this.#value = value;
    this.#host.requestUpdate();
  };
}
