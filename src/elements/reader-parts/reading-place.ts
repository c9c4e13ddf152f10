// Where the reader is in a source: text or claims, which verdict alone, which passage, how far down the list. Nothing of
// it belongs to the state of the explorer.
import type { ReactiveControllerHost } from 'lit';
import type { Verdict } from '../../model/evidence.js';
import type { ReaderCopy, RecordKind } from '../texts/reader-texts.js';
import { passageOfRecord, passagesOf, type Passage } from './passages.js';
import type { ReaderMode } from './reader-context.js';

/** So many rows stand in the list of claims at first, and so many come at a time. */
export const ROWS_AT_A_TIME = 200;

/** What is to be brought into view once it is rendered. */
export interface Wish {
  /** The row of a claim or position, `claim ID`; empty for none. */
  readonly record: string;
  /** −1 for a record without a passage. */
  readonly passage: number;
  /** Whether the keyboard goes there, too. */
  readonly focus: boolean;
}

export class ReadingPlace {
  readonly #host: ReactiveControllerHost;
  #mode: ReaderMode = 'text';
  #verdict: Verdict | null = null;
  #current = -1;
  #limit = ROWS_AT_A_TIME;
  #wish: Wish | null = null;
  #of: ReaderCopy['verdict'] | null = null;
  #passages: readonly Passage[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get mode(): ReaderMode {
    return this.#mode;
  }

  get verdict(): Verdict | null {
    return this.#verdict;
  }

  /** Index of the passage that is gone to; −1 for none. */
  get current(): number {
    return this.#current;
  }

  get limit(): number {
    return this.#limit;
  }

  /** Of the present copy. */
  get passages(): readonly Passage[] {
    return this.#passages;
  }

  setMode(mode: ReaderMode): void {
    this.#mode = mode;
    this.#host.requestUpdate();
  }

  filter(verdict: Verdict | null): void {
    this.#verdict = verdict;
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.#limit += ROWS_AT_A_TIME;
    this.#host.requestUpdate();
  }

  /** Another source begins at its top. The caller is about to render, here and below. */
  start(): void {
    this.#current = -1;
    this.#limit = ROWS_AT_A_TIME;
    this.#verdict = null;
  }

  /** Another copy has other passages: that of the claim is gone to which is selected. */
  take(copy: ReaderCopy | null, claim: string): void {
    const verdict = copy?.verdict ?? null;
    if (verdict === this.#of) return;
    this.#of = verdict;
    this.#passages = passagesOf(verdict?.passages ?? []);
    this.#verdict = null;
    this.#current = passageOfRecord(this.#passages, 'claim', claim);
    if (this.#current !== -1) this.#wish = { record: `claim ${claim}`, passage: this.#current, focus: false };
  }

  /** `count`: how many rows the list has, for the row must be among those that are shown. */
  goTo(kind: RecordKind, id: string, count: number): void {
    const passage = passageOfRecord(this.#passages, kind, id);
    this.#verdict = null;
    this.#current = passage;
    this.#limit = Math.max(this.#limit, count);
    this.#wish = { record: `${kind} ${id}`, passage, focus: false };
  }

  toPassage(index: number, focus: boolean): void {
    this.#mode = 'text';
    this.#current = index;
    this.#wish = { record: '', passage: index, focus };
    this.#host.requestUpdate();
  }

  /** The passage the reader has pressed on: it is in view already. */
  stand(index: number): void {
    this.#current = index;
    this.#host.requestUpdate();
  }

  /** What is to be brought into view, once; null where nothing is. */
  takeWish(): Wish | null {
    const wish = this.#wish;
    this.#wish = null;
    return wish;
  }
}
