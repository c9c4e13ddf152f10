// Loads the element of a main view or a panel when it is first opened, so that the picture alone stays light.
// What is shown meanwhile is for the templates.
import type { ReactiveControllerHost } from 'lit';

export type Loading = 'ready' | 'loading' | 'failed';

/** Resolves once the element of a view, `actor-` and its name, is defined. */
export type Load = () => Promise<unknown>;

export class ViewLoader {
  readonly #host: ReactiveControllerHost & Element;
  readonly #loads: ReadonlyMap<string, Load>;
  readonly #states = new Map<string, Loading>();

  constructor(host: ReactiveControllerHost & Element, loads: ReadonlyMap<string, Load>) {
    this.#host = host;
    this.#loads = loads;
  }

  /** Begins to load what is not there yet; what has failed waits for `retry()`. */
  open(name: string): void {
    if (this.stateOf(name) !== 'loading' || this.#states.has(name)) return;
    const load = this.#loads.get(name);
    if (load === undefined) return;
    this.#states.set(name, 'loading');
    void load().then(
      () => this.#settle(name, 'ready'),
      () => this.#settle(name, 'failed'),
    );
  }

  stateOf(name: string): Loading {
    if (customElements.get(`actor-${name}`) !== undefined || this.#isReplaced(name)) return 'ready';
    return this.#states.get(name) ?? 'loading';
  }

  retry(name: string): void {
    this.#states.delete(name);
    this.open(name);
    this.#host.requestUpdate();
  }

  #settle(name: string, state: Loading): void {
    this.#states.set(name, state);
    this.#host.requestUpdate();
  }

  /** What a page puts into the slot needs nothing of ours. */
  #isReplaced(name: string): boolean {
    return [...this.#host.children].some(({ slot }) => slot === name);
  }
}
