// Puts a popup into the browser's top layer, where no panel clips it, and keeps it beside its field while the page
// scrolls, turns or opens a keyboard.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** CSS pixels between field and popup, and between popup and the rim of the window. */
const GAP = 4;
const RIM = 8;
/** A narrow field has a wider popup, as far as the window allows. */
const WIDTH = 420;
const HEIGHT = 520;
/** With less room than this below the field the popup opens above it. */
const LEAST_HEIGHT = 220;

export class PopupPlace implements ReactiveController {
  #shown: { readonly popup: HTMLElement; readonly anchor: HTMLElement } | null = null;
  #watching = new AbortController();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Shows the popup, or puts it right where it is shown already. */
  show(popup: HTMLElement, anchor: HTMLElement): void {
    if (this.#shown?.popup !== popup) {
      this.hide();
      this.#shown = { popup, anchor };
      popup.showPopover();
      this.#watch();
    }
    this.#place();
  }

  hide(): void {
    this.#watching.abort();
    if (this.#shown?.popup.matches(':popover-open') === true) this.#shown.popup.hidePopover();
    this.#shown = null;
  }

  hostDisconnected(): void {
    this.hide();
  }

  #watch(): void {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    addEventListener('scroll', this.#place, { signal, capture: true, passive: true });
    addEventListener('resize', this.#place, { signal });
    visualViewport?.addEventListener('resize', this.#place, { signal });
    visualViewport?.addEventListener('scroll', this.#place, { signal });
  }

  readonly #place = (): void => {
    if (this.#shown === null) return;
    const { popup, anchor } = this.#shown;
    const box = anchor.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    // What the reader sees of the window: less of it where a keyboard is open.
    const top = visualViewport?.offsetTop ?? 0;
    const bottom = top + (visualViewport?.height ?? clientHeight);
    const width = Math.min(Math.max(box.width, WIDTH), clientWidth - 2 * RIM);
    const wished = getComputedStyle(anchor).direction === 'rtl' ? box.right - width : box.left;
    const left = Math.max(RIM, Math.min(wished, clientWidth - width - RIM));
    const below = bottom - box.bottom - GAP - RIM;
    const above = box.top - top - GAP - RIM;
    const isAbove = below < LEAST_HEIGHT && above > below;
    const inset = isAbove
      ? `auto auto ${clientHeight - box.top + GAP}px ${left}px`
      : `${box.bottom + GAP}px auto auto ${left}px`;
    popup.style.setProperty('inset', inset);
    popup.style.setProperty('inline-size', `${width}px`);
    popup.style.setProperty('max-block-size', `${Math.max(0, Math.min(HEIGHT, isAbove ? above : below))}px`);
  };
}
