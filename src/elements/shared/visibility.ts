// Whether the element is displayed at all: what costs loading or computing waits in a panel that is not open.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Visibility implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Asked, not remembered: a page in the background is told of changes only later. */
  get isDisplayed(): boolean {
    return this.#host.checkVisibility();
  }

  /** A panel that is opened takes up room from then on: its element updates. */
  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
