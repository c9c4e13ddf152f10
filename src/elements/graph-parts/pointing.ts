// What the pointer is told: the name of what lies under it, and how to move the picture when a gesture was left to
// the page.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { GraphViewEvent } from '../../rendering/graph-events.js';
import type { Words } from '../words/words.js';

type HoverEvent = Extract<GraphViewEvent, { type: 'hover' }>;
type Gesture = Extract<GraphViewEvent, { type: 'gesture-ignored' }>['gesture'];

const HINT_TIME = 1800;
const POINTER_GAP = 14;

export class Pointing implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #title = '';
  #place = { x: 0, y: 0 };
  #gesture: Gesture | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#title = '';
    this.#gesture = null;
  }

  /** Only strands: an actor has its label. */
  point({ target, x, y }: HoverEvent): void {
    const title = target?.kind === 'strand' ? target.title : '';
    if (title === '' && this.#title === '') return;
    this.#title = title;
    this.#place = { x, y };
    this.#host.requestUpdate();
  }

  hint(gesture: Gesture): void {
    this.#gesture = gesture;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#gesture = null;
      this.#host.requestUpdate();
    }, HINT_TIME);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const tooltip = this.#host.shadowRoot?.querySelector<HTMLElement>('.tooltip');
    if (tooltip === null || tooltip === undefined) return;
    const { clientWidth, clientHeight } = tooltip.parentElement ?? tooltip;
    const left = Math.min(this.#place.x + POINTER_GAP, clientWidth - tooltip.offsetWidth - 4);
    const below = this.#place.y + POINTER_GAP;
    const fits = below + tooltip.offsetHeight < clientHeight;
    const top = fits ? below : this.#place.y - POINTER_GAP - tooltip.offsetHeight;
    tooltip.style.setProperty('translate', `${Math.max(4, left)}px ${Math.max(4, top)}px`);
  }

  render(words: Words['graph']): TemplateResult | typeof nothing {
    if (this.#title !== '') return html`<p part="tooltip" class="tooltip" aria-hidden="true">${this.#title}</p>`;
    if (this.#gesture === null) return nothing;
    const key = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    return html`<p class="hint">${this.#gesture === 'wheel' ? words.wheelHint(key) : words.touchHint}</p>`;
  }
}
