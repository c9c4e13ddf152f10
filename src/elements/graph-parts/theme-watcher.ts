// Tells when the colours of the page may have changed: the reader's preference, the host's attributes, a class on
// the page. What the colours are is for `rendering/theme.ts`.
import type { ReactiveController } from 'lit';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

export class ThemeWatcher implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  #queries: readonly MediaQueryList[] = [];
  #observer: MutationObserver | null = null;

  /** For `addController` of the host. */
  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  hostConnected(): void {
    this.#queries = QUERIES.map((query) => matchMedia(query));
    for (const query of this.#queries) query.addEventListener('change', this.#onChange);
    this.#observer = new MutationObserver(this.#onChange);
    const options = { attributes: true, attributeFilter: ['class', 'style', 'theme', 'data-theme'] };
    for (const element of [this.#host, ...ancestorsOf(this.#host)]) this.#observer.observe(element, options);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#onChange);
    this.#queries = [];
    this.#observer?.disconnect();
    this.#observer = null;
  }
}

/** The elements around one, through slots' owners and shadow roots. */
function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element.parentNode; node !== null;) {
    if (node instanceof Element) found.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return found;
}
