// How an element finds its store, in this order: its own, the explorer that its `explorer` names, the explorer
// around it. It lets go on disconnect, and again when the explorer goes.
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { explorerContext, type ExplorerHandle } from './store-context.js';

/** What an explorer offers to elements outside it. Fires `actor-handle-change` when its handle comes or goes. */
export interface ExplorerLike extends HTMLElement {
  readonly handle: ExplorerHandle | null;
}

export interface LinkedElement extends ReactiveControllerHost, HTMLElement {
  /** An explorer, or the id of one. */
  explorer: ExplorerLike | string | null;
}

const isExplorer = (element: Element | null): element is ExplorerLike => element !== null && 'handle' in element;

export class StoreLink implements ReactiveController {
  readonly #host: LinkedElement;
  readonly #onLink: () => void;
  #own: ExplorerHandle | null = null;
  #handle: ExplorerHandle | null = null;
  #unlink: (() => void) | null = null;

  constructor(host: LinkedElement, onLink: () => void) {
    this.#host = host;
    this.#onLink = onLink;
    host.addController(this);
  }

  get handle(): ExplorerHandle | null {
    return this.#own ?? this.#handle;
  }

  /** Gives the element a store of its own, or takes it away. */
  own(handle: ExplorerHandle | null): void {
    if (this.#own === handle) return;
    this.#own = handle;
    this.seek();
  }

  /** Looks for the explorer again; after `explorer` has changed, too. */
  seek(): void {
    this.#unlink?.();
    this.#unlink = null;
    this.#handle = null;
    if (this.#own === null && this.#host.isConnected) this.#find();
    this.#onLink();
  }

  hostConnected(): void {
    this.seek();
    // An explorer that is defined after its panels answers nobody's first question.
    if (this.handle === null && customElements.get('actor-explorer') === undefined) {
      void customElements.whenDefined('actor-explorer').then(() => {
        if (this.handle === null && this.#host.isConnected) this.seek();
      });
    }
  }

  hostDisconnected(): void {
    this.seek();
  }

  #find(): void {
    const named = this.#host.explorer;
    if (named === null || named === '') {
      this.#ask();
      return;
    }
    const scope = this.#host.getRootNode() as Document | ShadowRoot;
    const explorer =
      typeof named === 'string' ? (scope.getElementById(named) ?? document.getElementById(named)) : named;
    if (isExplorer(explorer)) this.#follow(explorer);
  }

  #follow(explorer: ExplorerLike): void {
    const take = (): void => {
      this.#handle = explorer.handle;
      this.#onLink();
    };
    explorer.addEventListener('actor-handle-change', take);
    this.#unlink = () => explorer.removeEventListener('actor-handle-change', take);
    this.#handle = explorer.handle;
  }

  #ask(): void {
    let current = true;
    let unsubscribe: (() => void) | undefined;
    this.#unlink = () => {
      current = false;
      unsubscribe?.();
    };
    const answer = (handle: ExplorerHandle | null, stop?: () => void): void => {
      if (!current) {
        stop?.();
        return;
      }
      unsubscribe = stop;
      if (this.#handle === handle) return;
      this.#handle = handle;
      this.#onLink();
    };
    this.#host.dispatchEvent(new ContextEvent(explorerContext, this.#host, answer, true));
  }
}
