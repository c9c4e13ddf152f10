// A menu at a point of the screen: opens in the top layer, takes the focus, works by arrow keys and letters, closes by
// Escape, Tab, a choice or a press elsewhere, and gives the focus back. What stands in it is for `menu-groups.ts`.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Typeahead } from '../outline-parts/typeahead.js';
import { nextItem } from './menu-keyboard.js';
import type { MenuEntry } from './menu-entry.js';
import type { Menu } from './menu-groups.js';
import { placeMenu, type MenuPoint } from './place-menu.js';

interface Opening {
  readonly menu: Menu;
  readonly at: MenuPoint;
  /** What has the focus before and after. */
  readonly from: HTMLElement;
}

export class ContextMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #typeahead = new Typeahead();
  #open: Opening | null = null;
  #current = 0;
  #listening = new AbortController();
  /** What was said last; a second time the same is said with a mark that is not heard. */
  #said = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  hostDisconnected(): void {
    this.#forget();
    this.#said = '';
  }

  open(opening: Opening): void {
    this.#forget();
    this.#open = opening;
    this.#current = 0;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#host.ownerDocument.addEventListener('pointerdown', this.#onPressElsewhere, { capture: true, signal });
    // The point it stands at has gone elsewhere.
    window.addEventListener('resize', () => this.close(), { signal });
    window.addEventListener('blur', () => this.close(), { signal });
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#show());
  }

  /** Closes without an act; the focus stays where the reader has put it. */
  close(): void {
    if (this.#open === null) return;
    this.#forget();
    this.#host.requestUpdate();
  }

  /** Politely, to those who hear the page. */
  say(text: string): void {
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`
      ${this.#open === null ? nothing : this.#renderMenu(this.#open.menu)}
      <p class="visually-hidden" aria-live="polite">${this.#said}</p>
    `;
  }

  #show(): void {
    const popover = this.#popover;
    if (popover === null || this.#open === null) return;
    if (!popover.matches(':popover-open')) popover.showPopover();
    placeMenu(popover, this.#open.at);
    this.#focusCurrent();
  }

  #renderMenu({ title, groups }: Menu): TemplateResult {
    let index = 0;
    return html`
      <div
        part="menu"
        class="menu"
        popover="manual"
        role="menu"
        aria-label=${title}
        @keydown=${this.#onKey}
        @contextmenu=${(event: Event) => event.preventDefault()}
      >
        <p class="menu-title" aria-hidden="true"><bdi>${title}</bdi></p>
        ${groups.map(
          (group) =>
            html`<div role="group" class="menu-group">${group.map((entry) => this.#renderItem(entry, index++))}</div>`,
        )}
      </div>
    `;
  }

  #renderItem(entry: MenuEntry, index: number): TemplateResult {
    const { label, isOn } = entry;
    return html`<button
      part="menu-item"
      class="menu-item"
      type="button"
      role=${isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked=${isOn === undefined ? nothing : isOn ? 'true' : 'false'}
      tabindex="-1"
      @click=${() => this.#choose(entry)}
      @pointermove=${() => this.#goTo(index)}
    >
      ${label}
    </button>`;
  }

  get #popover(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.menu') ?? null;
  }

  get #items(): readonly HTMLElement[] {
    return [...(this.#popover?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
  }

  #focusCurrent(): void {
    this.#items[this.#current]?.focus({ preventScroll: false });
  }

  #goTo(index: number): void {
    if (index === this.#current && this.#items[index]?.matches(':focus') === true) return;
    this.#current = index;
    this.#focusCurrent();
  }

  #choose({ act }: MenuEntry): void {
    this.#leave();
    act();
  }

  #leave(): void {
    const from = this.#open?.from;
    this.#forget();
    this.#host.requestUpdate();
    from?.focus({ preventScroll: true });
  }

  #forget(): void {
    this.#listening.abort();
    this.#open = null;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // Keys in the menu are the menu's: none of them is to move the picture below it.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.#leave();
      return;
    }
    const items = this.#items;
    const next = nextItem(event, this.#current, items.length);
    if (next !== null) {
      event.preventDefault();
      this.#goTo(next);
    } else if (/^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const labels = items.map(({ textContent }) => textContent?.trim() ?? '');
      this.#goTo(this.#typeahead.find(event.key, labels, this.#current));
    }
  };

  readonly #onPressElsewhere = (event: Event): void => {
    const popover = this.#popover;
    if (popover !== null && !event.composedPath().includes(popover)) this.close();
  };
}
