// The search of an element: gets the index of its dataset ready and asks it, once for each query.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { loadIndex } from './load-index.js';
import type { Findings, SearchIndex } from './search-index.js';

export type SearchStatus = 'idle' | 'loading' | 'ready' | 'failed';

export class SearchTask implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #data: IndexedDataset | null = null;
  #index: SearchIndex | null = null;
  #status: SearchStatus = 'idle';
  #last: { readonly query: string; readonly findings: Findings } | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get status(): SearchStatus {
    return this.#status;
  }

  /** Gets ready for a dataset; to be called before each question, for it does so once. */
  prepare(data: IndexedDataset): void {
    if (data === this.#data) return;
    this.#data = data;
    this.#index = null;
    this.#last = null;
    this.#status = 'loading';
    void this.#load(data);
  }

  /** Lets the next call of `prepare` try again what has failed. */
  forgetFailure(): void {
    if (this.#status === 'failed') this.#reset();
  }

  /** Null until the index is ready. */
  find(query: string): Findings | null {
    if (this.#index === null) return null;
    if (this.#last?.query !== query) this.#last = { query, findings: this.#index.find(query) };
    return this.#last.findings;
  }

  hostDisconnected(): void {
    this.#reset();
  }

  #reset(): void {
    this.#data = null;
    this.#index = null;
    this.#last = null;
    this.#status = 'idle';
  }

  async #load(data: IndexedDataset): Promise<void> {
    const index = await loadIndex(data).catch(() => null);
    if (data !== this.#data) return;
    this.#index = index;
    this.#status = index === null ? 'failed' : 'ready';
    this.#host.requestUpdate();
  }
}
