// Loads what an element's `data`, its `src` or a JSON script between its tags holds into its store. The last request wins; a failed one replaces nothing.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchDataset } from '../../dataset/fetch-dataset.js';
import { loadDataset, loadDatasetObject, type LoadResult } from '../../dataset/load-dataset.js';
import { actions } from '../../state/actions.js';
import type { ExplorerHandle } from '../../state/controllers/store-context.js';
import { ActorErrorEvent, ActorLoadEvent } from '../../state/events.js';
import type { ExplorerStore } from '../../state/store.js';
import { InlineDataset } from './inline-dataset.js';

export interface LoadingElement extends ReactiveControllerHost, HTMLElement {
  /** Address of a dataset file; empty for none, for which frameworks may say null. */
  readonly src: string | null | undefined;
  /** A dataset as an object; goes before `src`. */
  readonly data: unknown;
  /** The element's own store; null until it is opened. */
  readonly handle: ExplorerHandle | null;
  openStore(): ExplorerStore;
}

export class DatasetLoader implements ReactiveController {
  readonly #host: LoadingElement;
  readonly #inline: InlineDataset;
  #src = '';
  #text = '';
  #data: unknown = undefined;
  #running: AbortController | null = null;

  constructor(host: LoadingElement) {
    this.#host = host;
    this.#inline = new InlineDataset(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const { isConnected } = this.#host;
    const src = this.#host.src ?? '';
    const data = this.#host.data ?? undefined;
    // What has been removed asks for nothing; it does when it comes back.
    const { text } = this.#inline;
    if (!isConnected || (src === this.#src && data === this.#data && text === this.#text)) return;
    this.#src = src;
    this.#text = text;
    this.#data = data;
    this.reload();
  }

  // Moving disconnects for a moment only; what has really gone needs its answer no more.
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#running?.abort();
    });
  }

  hostConnected(): void {
    if (this.#running?.signal.aborted === true) this.reload();
    this.#host.requestUpdate();
  }

  /** Loads again what is named or given: after a failure, or after the file has changed. */
  reload(): void {
    this.#running?.abort();
    this.#running = null;
    if (this.#data === undefined && this.#src === '' && this.#text === '') {
      this.#host.handle?.store.update(actions.unload);
      return;
    }
    const running = new AbortController();
    this.#running = running;
    const store = this.#host.openStore();
    store.update(actions.startLoading);
    void this.#load(running.signal).then((result) => {
      if (!running.signal.aborted) this.#settle(store, result);
    });
  }

  #load(signal: AbortSignal): Promise<LoadResult> {
    if (this.#data !== undefined) return Promise.resolve(loadDatasetObject(this.#data));
    return this.#src === '' ? Promise.resolve(loadDataset(this.#text)) : fetchDataset(this.#src, signal);
  }

  #settle(store: ExplorerStore, result: LoadResult): void {
    this.#running = null;
    if (result.ok) {
      store.update((state) => actions.load(state, result));
      this.#host.dispatchEvent(new ActorLoadEvent(result.data, result.issues));
    } else {
      store.update((state) => actions.failLoading(state, result.issues));
      this.#host.dispatchEvent(new ActorErrorEvent(result.issues));
    }
  }
}
