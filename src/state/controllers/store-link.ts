// How an element finds its store, in this order: its own, the explorer that its `explorer` names, the explorer
// around it. It lets go on disconnect, and again when the explorer goes.
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { explorerContext, type ExplorerHandle } from './store-context.js';

/** What an explorer fires when its handle comes or goes. It bubbles, so that a panel hears of one added later. */
export const HANDLE_CHANGE = 'actor-handle-change';

/** What an explorer offers to elements outside it. */
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
  #found: ExplorerHandle | null = null;
  /** Of the present search: what it listens to ends with it. */
  #search = new AbortController();

  constructor(host: LinkedElement, onLink: () => void) {
    this.#host = host;
    this.#onLink = onLink;
    host.addController(this);
  }

  get handle(): ExplorerHandle | null {
    return this.#own ?? this.#found;
  }

  /** Gives the element a store of its own, or takes it away. */
  own(handle: ExplorerHandle | null): void {
    if (this.#own === handle) return;
    this.#own = handle;
    this.seek();
  }

  /** Looks for the explorer again; after `explorer` has changed, too. */
  seek(): void {
    this.#search.abort();
    this.#search = new AbortController();
    this.#found = null;
    if (this.#own === null && this.#host.isConnected) {
      if (this.#host.explorer === null) this.#ask(this.#search.signal);
      else this.#follow(this.#named(), this.#search.signal);
    }
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

  /** Null while there is no such element, or one that is not upgraded yet. */
  #named(): ExplorerLike | null {
    const named = this.#host.explorer;
    if (typeof named !== 'string') return named;
    const scope = this.#host.getRootNode() as Document | ShadowRoot;
    const element = scope.getElementById(named) ?? this.#host.ownerDocument.getElementById(named);
    return isExplorer(element) ? element : null;
  }

  #follow(explorer: ExplorerLike | null, signal: AbortSignal): void {
    this.#found = explorer?.handle ?? null;
    explorer?.addEventListener(HANDLE_CHANGE, () => this.#take(explorer.handle), { signal });
    // The one that bears the name may be added to the page later, or be replaced by another.
    const lookAgain = (): void => {
      if (this.#named() !== explorer) this.seek();
    };
    this.#host.ownerDocument.addEventListener(HANDLE_CHANGE, lookAgain, { signal });
  }

  #ask(signal: AbortSignal): void {
    let isAnswering = true;
    let stop: (() => void) | undefined;
    const answer = (handle: ExplorerHandle | null, unsubscribe?: () => void): void => {
      // A nearer explorer may take over from the one that answered first.
      if (unsubscribe !== stop) stop?.();
      stop = unsubscribe;
      if (signal.aborted) stop?.();
      else if (isAnswering) this.#found = handle;
      else this.#take(handle);
    };
    signal.addEventListener('abort', () => stop?.(), { once: true });
    this.#host.dispatchEvent(new ContextEvent(explorerContext, this.#host, answer, true));
    isAnswering = false;
  }

  #take(handle: ExplorerHandle | null): void {
    if (this.#found === handle) return;
    this.#found = handle;
    this.#onLink();
  }
}
