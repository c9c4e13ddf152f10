// Whether an element has a box on the page: what stands in a closed panel need not follow every change. It stays in
// the page for those who hear it, so only `display: none` counts, not where the page is scrolled to.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class BoxWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | null = null;
  #isBehind = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether to render now. What is put off is made up for when the element is shown. */
  mayRender(): boolean {
    this.#isBehind = this.#observer !== null && !this.#host.checkVisibility();
    return !this.#isBehind;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      // A frame later: what is rendered within this call changes the very size that is being reported.
      if (this.#isBehind) requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
