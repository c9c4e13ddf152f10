// A dataset that stands in the page itself: `<script type="application/json">` between an element's tags, and its changes.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const TYPE = 'application/json';

export class InlineDataset implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#look());
  #text = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The JSON text; empty where there is none. */
  get text(): string {
    return this.#text;
  }

  hostConnected(): void {
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** A page may fill or replace its script at any time: the parser of a slow page does so too. */
  #look(): void {
    const script = [...this.#host.children].find(
      (child): child is HTMLScriptElement => child instanceof HTMLScriptElement && child.type === TYPE,
    );
    this.#observer.disconnect();
    this.#observer.observe(this.#host, { childList: true });
    if (script !== undefined) this.#observer.observe(script, { childList: true, characterData: true, subtree: true });
    const text = script?.textContent?.trim() ?? '';
    if (text === this.#text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }
}
