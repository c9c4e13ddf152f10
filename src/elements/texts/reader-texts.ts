// The reader's own copies of texts, beside the store of an explorer and shared by all that read it. They are no part of
// its state: neither undo nor a permalink nor an export can carry them, and they go when the explorer goes.
import type { VerifiedPassage } from '../../evidence/verify-source.js';
import type { SourceId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { ExplorerStore } from '../../state/store.js';
import type { CheckedCopy, GivenText, TextsAnswer } from './check-texts.js';
import { runCheck } from './run-check.js';

export type RecordKind = VerifiedPassage['kind'];

/** A claim or a position that a text is to be opened at; a new object for every wish. */
export interface TextAim {
  readonly kind: RecordKind;
  readonly id: string;
}

export interface ReaderCopy extends CheckedCopy {
  /** Whether it is kept in this browser across visits. */
  readonly kept: boolean;
}

export type TextsProblem =
  { readonly code: 'not-kept' | 'failed' } | { readonly code: 'file'; readonly message: string };

type Copies = ReadonlyMap<SourceId, ReaderCopy>;

const keyOf = (kind: RecordKind, id: string): string => `${kind} ${id}`;

/** Fires `change` after every change of what can be asked. */
export class ReaderTexts extends EventTarget {
  readonly #store: ExplorerStore;
  #copies: Copies = new Map();
  #passages: ReadonlyMap<string, VerifiedPassage> = new Map();
  #problems: readonly TextsProblem[] = [];
  #aim: TextAim | null = null;
  /** What is being read; of the texts among it that were kept, their sources. */
  #pending: readonly GivenText[] = [];
  #restoring: ReadonlySet<SourceId> = new Set();
  #running: AbortController | null = null;
  /** Listens to the store while there is something to lose by its changes. */
  #listening: AbortController | null = null;
  /** The dataset that the copies were held against. */
  #data: IndexedDataset | null = null;
  /** The dataset whose kept texts were asked for. */
  #restored = '';

  constructor(store: ExplorerStore) {
    super();
    this.#store = store;
  }

  get copies(): Copies {
    return this.#copies;
  }

  /** What went wrong since the reader last gave a text. */
  get problems(): readonly TextsProblem[] {
    return this.#problems;
  }

  /** Names of the files that are being read and verified. */
  get busy(): readonly string[] {
    return this.#pending.map(({ name }) => name);
  }

  get aim(): TextAim | null {
    return this.#aim;
  }

  /** The verdict on a claim or a position; undefined while there is no copy of its source. */
  passageOf(kind: RecordKind, id: string): VerifiedPassage | undefined {
    return this.#passages.get(keyOf(kind, id));
  }

  /** Asks whoever shows texts to go to a claim or a position. */
  goTo(aim: TextAim): void {
    this.#aim = aim;
    this.#tell();
  }

  /**
   * Reads files, finds out of which sources they are copies and verifies every passage. A copy takes the place of an
   * earlier one of the same source. Nothing changes before all is done; files that are still being read go on with them.
   */
  add(files: readonly GivenText[]): Promise<void> {
    return this.#check([...this.#pending, ...files]);
  }

  /** Takes back the texts that the reader asked to keep for the present dataset; once per dataset. */
  async restore(): Promise<void> {
    const id = this.#store.state.data?.dataset.id;
    if (id === undefined || id === this.#restored) return;
    this.#restored = id;
    const { keptTexts } = await import('./kept-texts.js');
    // A browser that stores nothing has kept nothing.
    const kept = await keptTexts(id).catch(() => []);
    const missing = kept.filter(({ source }) => !this.#copies.has(source));
    if (missing.length === 0 || this.#store.state.data?.dataset.id !== id) return;
    this.#restoring = new Set(missing.map(({ source }) => source));
    await this.#check([
      ...this.#pending,
      ...missing.map(({ name, text, source }) => ({ name, content: text, source })),
    ]);
  }

  /** Keeps a copy across visits, or keeps it no longer. */
  async keep(source: SourceId, keeps: boolean): Promise<void> {
    const copy = this.#copies.get(source);
    if (copy === undefined) return;
    this.#problems = (await this.#storeAway(copy, keeps)) ? [] : [{ code: 'not-kept' }];
    this.#tell();
  }

  /** Lets go of a copy, here and in what is kept. */
  async remove(source: SourceId): Promise<void> {
    const copy = this.#copies.get(source);
    if (copy === undefined) return;
    this.#hold([...this.#copies.values()].filter((other) => other !== copy));
    this.#problems = [];
    this.#tell();
    if (copy.kept) await this.#storeAway(copy, false);
  }

  dismissProblems(): void {
    this.#problems = [];
    this.#tell();
  }

  async #check(files: readonly GivenText[]): Promise<void> {
    const { data } = this.#store.state;
    this.#running?.abort();
    if (data === null || !this.#store.isOpen) return;
    const running = new AbortController();
    this.#running = running;
    this.#pending = files;
    this.#problems = [];
    this.#data = data;
    this.#listen();
    this.#tell();
    try {
      const answer = await runCheck({ dataset: data.dataset, files }, running.signal);
      if (running.signal.aborted) return;
      this.#take(answer);
    } catch {
      if (running.signal.aborted) return;
      this.#problems = [{ code: 'failed' }];
    }
    this.#pending = [];
    this.#restoring = new Set();
    this.#running = null;
    this.#listen();
    this.#tell();
  }

  #take({ copies, problems }: TextsAnswer): void {
    const before = this.#copies;
    const taken = copies.map((copy) => {
      const kept = before.get(copy.source)?.kept === true;
      const made = { ...copy, kept: kept || this.#restoring.has(copy.source) };
      if (kept) void this.#storeAway(made, true);
      return made;
    });
    this.#hold([...before.values(), ...taken]);
    this.#problems = problems.map((message) => ({ code: 'file', message }));
  }

  /** Of several copies of one source the last is held. */
  #hold(copies: readonly ReaderCopy[]): void {
    this.#copies = new Map(copies.map((copy) => [copy.source, copy]));
    this.#passages = new Map(
      [...this.#copies.values()].flatMap(({ verdict }) =>
        verdict.passages.map((passage) => [keyOf(passage.kind, passage.id), passage] as const),
      ),
    );
    this.#listen();
  }

  /** Whether it worked. */
  async #storeAway(copy: ReaderCopy, keeps: boolean): Promise<boolean> {
    const { source, name, text } = copy;
    const dataset = this.#data?.dataset.id ?? '';
    try {
      const { keepText, forgetText } = await import('./kept-texts.js');
      await (keeps ? keepText({ dataset, source, name, text }) : forgetText(dataset, source));
    } catch {
      return false;
    }
    const held = this.#copies.get(source);
    if (held?.text === text) this.#hold([...this.#copies.values(), { ...held, kept: keeps }]);
    return true;
  }

  #listen(): void {
    const needs = this.#copies.size > 0 || this.#running !== null;
    if (needs === (this.#listening !== null)) return;
    this.#listening?.abort();
    this.#listening = needs ? new AbortController() : null;
    if (this.#listening === null) return;
    const { signal } = this.#listening;
    this.#store.addEventListener('change', this.#onStore, { signal });
    this.#store.addEventListener('close', this.#onClose, { signal });
  }

  /** Another dataset: the same copies are held against it. */
  readonly #onStore = (): void => {
    const { data } = this.#store.state;
    if (data?.hash === this.#data?.hash) return;
    const files = [...this.#copies.values()].map(({ name, text, source }) => ({ name, content: text, source }));
    const isOther = data?.dataset.id !== this.#data?.dataset.id;
    const kept = isOther ? [] : [...this.#copies.values()].filter((copy) => copy.kept);
    this.#restoring = new Set(kept.map(({ source }) => source));
    // A change of the same dataset leaves the reader where they read until it is verified.
    if (isOther) this.#hold([]);
    if (data === null) this.#onClose();
    else void this.#check([...this.#pending, ...files]);
  };

  readonly #onClose = (): void => {
    this.#running?.abort();
    this.#running = null;
    this.#pending = [];
    this.#hold([]);
    this.#tell();
  };

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const services = new WeakMap<ExplorerStore, ReaderTexts>();

/** The copies of the one who reads a store. */
export function textsOf(store: ExplorerStore): ReaderTexts {
  const known = services.get(store) ?? new ReaderTexts(store);
  services.set(store, known);
  return known;
}
