// What the reader has unfolded, how far a list is shown, and what was copied last: forgotten with every new selection.
// The order of claims is kept.
import type { ReactiveControllerHost } from 'lit';
import { writeToClipboard } from '../shared/write-clipboard.js';
import type { StatementOrder } from './statement-orders.js';

/** So many claims stand in a list before the reader asks for more, and so many come at a time. */
export const CLAIMS_AT_A_TIME = 20;

export interface Copied {
  /** The record that was cited. */
  readonly id: string;
  readonly text: string;
  /** Whether the clipboard has it; the reader copies by hand where not. */
  readonly ok: boolean;
}

export class Reading {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();
  readonly #limits = new Map<string, number>();
  #copied: Copied | null = null;
  #order: StatementOrder = 'source';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get copied(): Copied | null {
    return this.#copied;
  }

  get order(): StatementOrder {
    return this.#order;
  }

  setOrder(order: StatementOrder): void {
    this.#order = order;
    this.#host.requestUpdate();
  }

  isOpen(section: string): boolean {
    return this.#open.has(section);
  }

  setOpen(section: string, isOpen: boolean): void {
    if (this.isOpen(section) === isOpen) return;
    if (isOpen) this.#open.add(section);
    else this.#open.delete(section);
    this.#host.requestUpdate();
  }

  limitOf(list: string): number {
    return this.#limits.get(list) ?? CLAIMS_AT_A_TIME;
  }

  showMore(list: string): void {
    this.#limits.set(list, this.limitOf(list) + CLAIMS_AT_A_TIME);
    this.#host.requestUpdate();
  }

  async copy(id: string, text: string): Promise<void> {
    const ok = await writeToClipboard(text);
    this.#copied = { id, text, ok };
    this.#host.requestUpdate();
  }

  /** The caller is about to render anyway. */
  forget(): void {
    this.#open.clear();
    this.#limits.clear();
    this.#copied = null;
  }
}
