// The theme of the picture as the page has it now, and when that changes: by the reader's preference, by an attribute
// of the host, by a class on the page. What the colours are is for `rendering/theme.ts`.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import { readTheme } from '../../rendering/theme.js';
import { ancestorsOf } from '../shared/ancestors.js';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** What pages usually switch their colours by. */
const ATTRIBUTES = ['class', 'style', 'theme', 'data-theme', 'data-bs-theme', 'data-color-mode', 'data-color-scheme'];

export interface ThemedElement extends ReactiveControllerHost, HTMLElement {
  readonly theme: 'light' | 'dark' | 'auto';
}

export class ThemeWatcher implements ReactiveController {
  readonly #host: ThemedElement;
  #watching = new AbortController();
  #theme: GraphTheme | null = null;

  constructor(host: ThemedElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The same object until a colour changes. To be asked once the attributes of the host are in place. */
  get theme(): GraphTheme {
    this.#theme ??= this.#read();
    return this.#theme;
  }

  hostConnected(): void {
    this.#theme = null;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    for (const query of QUERIES) matchMedia(query).addEventListener('change', this.#onChange, { signal });
    const observer = new MutationObserver(this.#onChange);
    for (const element of [this.#host, ...ancestorsOf(this.#host)])
      observer.observe(element, { attributeFilter: ATTRIBUTES });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  hostDisconnected(): void {
    this.#watching.abort();
  }

  #read(): GraphTheme {
    const { theme } = this.#host;
    return readTheme(this.#host, theme === 'light' || theme === 'dark' ? theme : undefined);
  }

  readonly #onChange = (): void => {
    const theme = this.#read();
    // Most of what happens to classes and styles of a page has nothing to do with our colours.
    if (JSON.stringify(theme) === JSON.stringify(this.#theme)) return;
    this.#theme = theme;
    this.#host.requestUpdate();
  };
}
