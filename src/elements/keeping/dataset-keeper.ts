// Keeps what a reader makes, beside the store of an explorer: every edit is written into the browser at once, and whoever
// shows it can say whether it is. What is only imported is kept when the reader asks for it. It is no part of the state:
// neither undo nor a permalink knows of it.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { ExplorerState } from '../../state/explorer-state.js';
import type { ExplorerStore } from '../../state/store.js';
import { LeaveGuard } from '../shared/leave-guard.js';
import type { KeptPlace } from './kept-datasets.js';

/**
 * `none`: the dataset is not the reader's. `loose`: it is imported, and kept nowhere. `unsaved`: it could not be written,
 * and goes with the page.
 */
export type KeptStatus = 'none' | 'loose' | 'saving' | 'saved' | 'unsaved';

const AT_RISK: ReadonlySet<KeptStatus> = new Set(['saving', 'unsaved']);

/** Where datasets were written, for as long as somebody holds them: an element that comes back has another store. */
const writtenAt = new WeakMap<IndexedDataset, KeptPlace>();

/** Fires `change` after every change of what can be asked. */
export class DatasetKeeper extends EventTarget {
  readonly #store: ExplorerStore;
  /** Where the datasets of this page are kept, by their ids. */
  readonly #places = new Map<string, KeptPlace>();
  readonly #guard = new LeaveGuard();
  #status: KeptStatus = 'none';
  #isForked = false;
  /** The dataset that was last looked at, and the one that was last written. */
  #seen: IndexedDataset | null = null;
  #written: IndexedDataset | null = null;
  #isWriting = false;
  #followers = 0;
  #writes = 0;

  constructor(store: ExplorerStore) {
    super();
    this.#store = store;
  }

  get status(): KeptStatus {
    return this.#status;
  }

  /** How often something was written. */
  get writes(): number {
    return this.#writes;
  }

  /** Whether the dataset was changed elsewhere meanwhile, so that this one is kept beside it. */
  get isForked(): boolean {
    return this.#isForked;
  }

  /** Begins to keep, until as many have let go as have asked. */
  attach(): void {
    this.#followers += 1;
    if (this.#followers > 1) return;
    this.#store.addEventListener('change', this.#onStore);
    this.#onStore();
    this.#guard.set(AT_RISK.has(this.#status));
  }

  detach(): void {
    this.#followers -= 1;
    if (this.#followers > 0) return;
    this.#store.removeEventListener('change', this.#onStore);
    this.#guard.set(false);
  }

  /** Keeps what is shown, from now on: what was imported, or what could not be written before. */
  keep(): void {
    const { data } = this.#store.state;
    if (data === null) return;
    if (!this.#places.has(data.dataset.id)) this.#places.set(data.dataset.id, newPlace());
    void this.#write();
  }

  /** What is about to be shown is kept there already. */
  adopt(data: IndexedDataset, place: KeptPlace): void {
    this.#places.set(data.dataset.id, place);
    this.#written = data;
    writtenAt.set(data, place);
    this.#isForked = false;
  }

  /** Nothing is kept at this place any more. */
  forget(key: string): void {
    const { data } = this.#store.state;
    const isShown = this.#places.get(data?.dataset.id ?? '')?.key === key;
    // Whoever goes on changing it keeps it anew.
    for (const [id, place] of this.#places) if (place.key === key) this.#places.delete(id);
    if (!isShown) return;
    this.#written = null;
    if (data !== null) writtenAt.delete(data);
    this.#tell('loose');
  }

  readonly #onStore = (): void => {
    const { data } = this.#store.state;
    if (data === this.#seen) return;
    this.#seen = data;
    const place = data === null ? undefined : writtenAt.get(data);
    if (data !== null && place !== undefined && !this.#places.has(data.dataset.id)) this.adopt(data, place);
    const next = this.#next(this.#store.state);
    if (next === 'saving') this.keep();
    else this.#tell(next);
  };

  #next({ data, origin }: ExplorerState): KeptStatus {
    if (data === null || origin === 'page') return 'none';
    if (origin === 'imported' && !this.#places.has(data.dataset.id)) return 'loose';
    return 'saving';
  }

  /** One writes at a time, and goes on until what is shown is written. */
  async #write(): Promise<void> {
    this.#tell('saving');
    if (this.#isWriting) return;
    this.#isWriting = true;
    try {
      for (let data = this.#pending(); data !== null; data = this.#pending()) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await this.#writeOne(data);
      }
      if (this.#status === 'saving') this.#tell('saved');
    } catch {
      if (this.#status === 'saving') this.#tell('unsaved');
    }
    this.#isWriting = false;
  }

  #pending(): IndexedDataset | null {
    const { data, origin } = this.#store.state;
    if (data === null || origin === 'page' || data === this.#written) return null;
    return this.#places.has(data.dataset.id) ? data : null;
  }

  async #writeOne(data: IndexedDataset): Promise<void> {
    const { keepDataset } = await import('./kept-datasets.js');
    const { dataset } = data;
    const kept = await keepDataset(dataset, this.#places.get(dataset.id) ?? newPlace(), Date.now());
    // Where another tab has changed it, nothing of either is lost: this one is kept beside it.
    if (kept === null) this.#isForked = true;
    const place = kept ?? (await keepDataset(dataset, newPlace(), Date.now())) ?? newPlace();
    this.#places.set(dataset.id, place);
    this.#written = data;
    this.#writes += 1;
    writtenAt.set(data, place);
  }

  #tell(status: KeptStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    if (status === 'none' || status === 'loose') this.#isForked = false;
    this.#guard.set(this.#followers > 0 && AT_RISK.has(status));
    this.dispatchEvent(new Event('change'));
  }
}

/** By random: no two tabs may come to the same. */
const newPlace = (): KeptPlace => ({
  key: Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  revision: 0,
});

const keepers = new WeakMap<ExplorerStore, DatasetKeeper>();

/** The keeper of the one who reads a store. */
export function keeperOf(store: ExplorerStore): DatasetKeeper {
  const known = keepers.get(store) ?? new DatasetKeeper(store);
  keepers.set(store, known);
  return known;
}
