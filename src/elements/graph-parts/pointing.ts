// What the pointer is told: the name of the strand under it, and how to move the picture when a gesture was left to
// the page.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { GraphViewEvent } from '../../rendering/graph-events.js';
import type { Words } from '../words/words.js';
import { placeTooltip } from './place-tooltip.js';

type HoverEvent = Extract<GraphViewEvent, { type: 'hover' }>;
type Gesture = Extract<GraphViewEvent, { type: 'gesture-ignored' }>['gesture'];

/** Milliseconds a hint stays after the last gesture that was left to the page. */
const HINT_TIME = 1800;

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

  hostUpdated(): void {
    const tooltip = this.#host.shadowRoot?.querySelector<HTMLElement>('.pointed');
    if (tooltip != null) placeTooltip(tooltip, this.#place);
  }

  /** Only strands: an actor has its label. */
  point({ target, x, y }: HoverEvent): void {
    this.#place = { x, y };
    this.#say(target?.kind === 'strand' ? target.title : '');
  }

  /** Takes the tooltip away; tells whether there was one. */
  forget(): boolean {
    const said = this.#title !== '';
    this.#say('');
    return said;
  }

  hint(gesture: Gesture): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(null), HINT_TIME);
    this.#show(gesture);
  }

  render(words: Words['graph']): TemplateResult {
    return html`
      ${
        this.#title === ''
          ? nothing
          : html`<p part="tooltip" class="tooltip pointed" aria-hidden="true">${this.#title}</p>`
      }
      ${this.#gesture === null ? nothing : html`<p part="hint" class="hint">${hintFor(this.#gesture, words)}</p>`}
    `;
  }

  #say(title: string): void {
    if (title === '' && this.#title === '') return;
    this.#title = title;
    this.#host.requestUpdate();
  }

  #show(gesture: Gesture | null): void {
    if (gesture === this.#gesture) return;
    this.#gesture = gesture;
    this.#host.requestUpdate();
  }
}

function hintFor(gesture: Gesture, words: Words['graph']): string {
  if (gesture === 'touch') return words.touchHint;
  return words.wheelHint(/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl');
}
