// What makes an element a root: it owns a store, applies the requests that reach it and reports changes.
// A request is applied in a microtask, after every listener of the host page had its chance to veto it.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExplorerState } from '../explorer-state.js';
import { changesBetween, REQUESTS } from '../requests.js';
import { ExplorerStore } from '../store.js';
import type { ExplorerHandle } from './store-context.js';

/** Requests that a root further in has taken: an explorer around it must not apply them again. */
const taken = new WeakSet<Event>();

export class StoreHost implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (handle: ExplorerHandle | null) => void;
  #handle: ExplorerHandle | null = null;
  #last: ExplorerState | undefined;

  /** `onChange` hears when the store opens, and with `null` when it has closed. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (handle: ExplorerHandle | null) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get handle(): ExplorerHandle | null {
    return this.#handle;
  }

  /** Of the store, or as it was when the element was removed; undefined before there was one. */
  get state(): ExplorerState | undefined {
    return this.#handle?.store.state ?? this.#last;
  }

  /** Opens the store where there is none yet; the state survives from a time before the element was removed. */
  open(): ExplorerStore {
    if (this.#handle !== null) return this.#handle.store;
    const store = new ExplorerStore(this.#last);
    this.#handle = { store, root: this.#host };
    for (const type of REQUESTS.keys()) this.#host.addEventListener(type, this.#onRequest);
    this.#onChange(this.#handle);
    return store;
  }

  hostConnected(): void {
    if (this.#last !== undefined) this.open();
  }

  // Moving an element disconnects it for a moment: only one that is still away a microtask later has gone.
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  #close(): void {
    if (this.#handle === null) return;
    for (const type of REQUESTS.keys()) this.#host.removeEventListener(type, this.#onRequest);
    this.#last = this.#handle.store.state;
    this.#handle.store.close();
    this.#handle = null;
    this.#onChange(null);
  }

  readonly #onRequest = (event: Event): void => {
    if (taken.has(event)) return;
    taken.add(event);
    const store = this.#handle?.store;
    const apply = REQUESTS.get(event.type);
    if (store === undefined || apply === undefined) return;
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const before = store.state;
      store.update((state) => apply(state, event));
      for (const change of changesBetween(before, store.state)) this.#host.dispatchEvent(change);
    });
  };
}
