// How much of the picture its own selects and caption cover at the lower side: the fit keeps clear of them.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** CSS pixels of the picture that something stands over. */
export interface Covered {
  readonly top: number;
  readonly bottom: number;
}

/** CSS pixels. Where there is no room for the selects, the buttons stand in a row at the lower side. */
export function coveredBottom(stage: HTMLElement): number {
  const shown = ['.corner', '.controls'].map((part) => stage.querySelector<HTMLElement>(part));
  const lowest = shown.find((part) => part !== null && part.offsetHeight > 0);
  return lowest == null ? 0 : Math.max(0, stage.clientHeight - lowest.offsetTop);
}

export class CoverWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | null = null;
  #observed: readonly Element[] = [];
  #bottom = 0;
  #covered: Covered = { top: 0, bottom: 0 };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Of what was rendered last, `top` being what the page covers; the same object until one of the two changes. */
  covered(top: number): Covered {
    const { top: knownTop, bottom } = this.#covered;
    if (knownTop !== top || bottom !== this.#bottom) this.#covered = { top, bottom: this.#bottom };
    return this.#covered;
  }

  hostConnected(): void {
    this.#observed = [];
    this.#observer = new ResizeObserver(() => {
      if (this.#measure()) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  /** The selects come and go with what is rendered; their size changes by itself. */
  hostUpdated(): void {
    const present = [...(this.#host.shadowRoot?.querySelectorAll('.stage, .corner') ?? [])];
    const isSame = present.length === this.#observed.length && present.every((one) => this.#observed.includes(one));
    if (isSame || this.#observer === null) return;
    this.#observer.disconnect();
    for (const element of present) this.#observer.observe(element);
    this.#observed = present;
    this.#measure();
  }

  /** Whether anything has changed. */
  #measure(): boolean {
    const stage = this.#host.shadowRoot?.querySelector<HTMLElement>('.stage');
    const bottom = stage == null ? 0 : coveredBottom(stage);
    if (bottom === this.#bottom) return false;
    this.#bottom = bottom;
    return true;
  }
}
