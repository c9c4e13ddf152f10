// What the reader has marked in the text with the pointer or the keyboard, followed as it changes, and what becomes of it when
// it is to be a claim.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextRange } from '../../evidence/normalised-text.js';
import { selectedRange, selectionIn } from './selected-range.js';

interface MarkingElement extends ReactiveControllerHost, HTMLElement {
  readonly shadowRoot: ShadowRoot | null;
}

export class MarkedPassage implements ReactiveController {
  readonly #host: MarkingElement;
  readonly #container: () => HTMLElement | null;
  #range: TextRange | null = null;
  #problem = '';

  /** `container`: where the text stands; null while there is none. */
  constructor(host: MarkingElement, container: () => HTMLElement | null) {
    this.#host = host;
    this.#container = container;
    host.addController(this);
  }

  /** In UTF-16 units of the copy; null where nothing is marked. */
  get range(): TextRange | null {
    return this.#range;
  }

  /** Why what is marked can be no passage; empty where it can. */
  get problem(): string {
    return this.#problem;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('selectionchange', this.#onChange);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('selectionchange', this.#onChange);
    this.#range = null;
    this.#problem = '';
  }

  refuse(problem: string): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  readonly #onChange = (): void => {
    const container = this.#container();
    const { shadowRoot } = this.#host;
    const selected = container === null || shadowRoot === null ? null : selectionIn(shadowRoot);
    const range = container === null || selected === null ? null : selectedRange(container, selected);
    if (range?.start === this.#range?.start && range?.end === this.#range?.end) return;
    this.#range = range;
    this.#problem = '';
    this.#host.requestUpdate();
  };
}
