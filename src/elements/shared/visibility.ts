// Whether a reader can have the element before them: what costs loading or computing waits until then.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Visibility implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | null = null;
  #isSeen = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** In view, or about to be. */
  get isSeen(): boolean {
    return this.#isSeen;
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#see(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '200px',
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#isSeen = false;
  }

  #see(isSeen: boolean): void {
    if (isSeen === this.#isSeen) return;
    this.#isSeen = isSeen;
    if (isSeen) this.#host.requestUpdate();
  }
}
