// What is kept in this browser, for an element that offers it: the list, and one dataset that is taken from it, checked
// like any other. A browser that stores nothing has kept nothing.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { errorIssue } from '../../dataset/error-issue.js';
import type { LoadResult } from '../../dataset/load-dataset.js';
import type { Issue } from '../../model/issue.js';
import { ActorDataRequestEvent } from '../../state/events.js';
import { checkEdited } from './check-edited.js';
import type { DatasetKeeper } from './dataset-keeper.js';
import type { KeptHead, KeptPlace } from './kept-datasets.js';

const GONE = errorIssue('kept-gone', 'The dataset is kept no longer: another tab has removed it.');
const UNREADABLE = errorIssue('kept-unreadable', 'The browser does not hand out what it keeps. Try again.');

interface Taken {
  readonly loaded: LoadResult;
  readonly place: KeptPlace | null;
}

const refused = (issue: Issue): Taken => ({ loaded: { ok: false, issues: [issue] }, place: null });

async function take({ key, claims, actors }: KeptHead, signal: AbortSignal): Promise<Taken> {
  try {
    const { keptDataset } = await import('./kept-datasets.js');
    const kept = await keptDataset(key);
    if (kept === null) return refused(GONE);
    return { loaded: await checkEdited(kept.value, { size: claims + actors, signal }), place: kept.place };
  } catch {
    return refused(UNREADABLE);
  }
}

interface ShelfOptions {
  readonly keeper: () => DatasetKeeper | null;
  readonly request: (event: Event) => void;
}

export class KeptShelf implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ShelfOptions;
  #heads: readonly KeptHead[] = [];
  #problems: readonly Issue[] = [];
  #doomed = '';
  #asked = '';
  #running: AbortController | null = null;

  constructor(host: ReactiveControllerHost, options: ShelfOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The last kept first. */
  get heads(): readonly KeptHead[] {
    return this.#heads;
  }

  /** Why the one that was to be opened cannot be shown. */
  get problems(): readonly Issue[] {
    return this.#problems;
  }

  /** The one that is to be removed once the reader is sure; empty for none. */
  get doomed(): string {
    return this.#doomed;
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#heads = [];
    this.#asked = '';
  }

  /** Looks at what is kept, once for all that was written up to now; to be called while the element is displayed. */
  look(): void {
    const mark = `${this.#options.keeper()?.writes ?? ''}.`;
    if (mark === this.#asked) return;
    this.#asked = mark;
    void this.#refresh();
  }

  /** Asks the explorer to show a dataset that is kept. */
  async open(head: KeptHead): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { loaded, place } = await take(head, running.signal);
    if (running.signal.aborted) return;
    this.#problems = loaded.ok ? [] : loaded.issues;
    this.#host.requestUpdate();
    if (!loaded.ok || place === null) return;
    this.#options.keeper()?.adopt(loaded.data, place);
    this.#options.request(new ActorDataRequestEvent(loaded.data, loaded.issues, 'edited'));
  }

  doom(key: string): void {
    this.#doomed = key;
    this.#host.requestUpdate();
  }

  async forget({ key }: KeptHead): Promise<void> {
    this.#doomed = '';
    const { forgetDataset } = await import('./kept-datasets.js');
    await forgetDataset(key).catch(() => {});
    this.#options.keeper()?.forget(key);
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    const { keptHeads } = await import('./kept-datasets.js');
    this.#heads = await keptHeads().catch((): readonly KeptHead[] => []);
    this.#host.requestUpdate();
  }
}
