// <actor-outline>: the whole graph as a tree for the keyboard and for those who hear it; in step with the picture.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ActorGraph } from '../model/graph.js';
import { formatSelection, NO_SELECTION } from '../model/selection.js';
import { graphOf } from '../state/derive.js';
import { ActorSelectRequestEvent } from '../state/events.js';
import { keysTo, outlineRows, type OutlineRow } from './outline-parts/outline-rows.js';
import { outlineStyles } from './outline-parts/outline-styles.js';
import { ActorElement } from './shared/actor-element.js';
import { icon } from './shared/icons.js';
import { baseStyles } from './shared/styles.js';

/** How long letters typed one after the other count as one word. */
const TYPING_PAUSE = 700;

/**
 * @summary The graph as a tree of actors, ties and relations, for keyboard and screen reader.
 * @tag actor-outline
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is selected: an actor, a tie or a relation.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select the chosen row.
 *
 * @slot - Shown until there is a dataset; says so by default.
 *
 * @csspart tree - The whole tree.
 * @csspart row - One row.
 *
 * @cssproperty --actor-accent-color - The selected row.
 */
@customElement('actor-outline')
export class ActorOutline extends ActorElement {
  static override readonly styles = [baseStyles, outlineStyles];

  readonly #graph = this.watch(graphOf);
  readonly #selection = this.watch((present) => present.selection);

  @state() private open: ReadonlySet<string> = new Set();
  @state() private current = '';
  #rows: readonly OutlineRow[] = [];
  #shown = '';
  #typed = { text: '', at: 0 };
  #focuses = false;

  override willUpdate(): void {
    const graph = this.#graph.value ?? null;
    this.#followSelection(graph);
    this.#rows = graph === null ? [] : outlineRows({ graph, open: this.open, words: this.words });
    if (!this.#rows.some(({ key }) => key === this.current)) this.current = this.#rows[0]?.key ?? '';
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const row = this.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (this.#focuses) row?.focus();
    this.#focuses = false;
  }

  override render(): TemplateResult {
    const words = this.words.outline;
    const graph = this.#graph.value ?? null;
    if (graph === null) return html`<slot><p class="empty">${words.empty}</p></slot>`;
    if (this.#rows.length === 0) return html`<p class="empty">${words.nothing}</p>`;
    const selected = formatSelection(this.#selection.value ?? NO_SELECTION);
    return html`
      <p id="help" class="help">${words.help}</p>
      <div part="tree" role="tree" aria-label=${words.label} aria-describedby="help" @keydown=${this.#onKey}>
        ${repeat(
          this.#rows,
          ({ key }) => key,
          (row) => this.#renderRow(row, selected !== '' && formatSelection(row.selection) === selected),
        )}
      </div>
      <p class="help">${words.notDrawn(graph.isolated.length, graph.onlySpeaking.length)}</p>
    `;
  }

  #renderRow(row: OutlineRow, isSelected: boolean): TemplateResult {
    const { key, level, name, remark, label, isOpen, position, setSize } = row;
    return html`
      <div
        part="row"
        class="row level-${level}"
        role="treeitem"
        tabindex=${key === this.current ? 0 : -1}
        aria-level=${level}
        aria-posinset=${position}
        aria-setsize=${setSize}
        aria-label=${label}
        aria-expanded=${isOpen === null ? nothing : isOpen ? 'true' : 'false'}
        aria-selected=${isSelected ? 'true' : 'false'}
        @click=${(event: Event) => this.#onClick(event, row)}
      >
        <span class="twist" aria-hidden="true">${isOpen === null ? nothing : icon('chevron')}</span>
        <bdi class="name">${name}</bdi>
        <span class="remark">${remark}</span>
      </div>
    `;
  }

  /** A selection made elsewhere is opened and made current here, once. */
  #followSelection(graph: ActorGraph | null): void {
    const selection = this.#selection.value ?? NO_SELECTION;
    const text = formatSelection(selection);
    if (graph === null || text === this.#shown) return;
    this.#shown = text;
    const isCurrent = this.#rows.some(
      ({ key, selection: own }) => key === this.current && formatSelection(own) === text,
    );
    if (text === '' || isCurrent) return;
    const keys = keysTo(graph, selection);
    if (keys.length > 0) this.open = new Set([...this.open, ...keys]);
    const rows = outlineRows({ graph, open: this.open, words: this.words });
    this.current = rows.find((row) => formatSelection(row.selection) === text)?.key ?? this.current;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #onClick(event: Event, row: OutlineRow): void {
    this.current = row.key;
    const onTwist = (event.target as Element).closest('.twist') !== null;
    if (onTwist && row.isOpen !== null) this.#toggle(row, !row.isOpen);
    else this.#select(row);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = this.#rows.findIndex(({ key }) => key === this.current);
    const row = this.#rows[at];
    if (row === undefined) return;
    const isLeft = event.key === (getComputedStyle(this).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
    if (isLeft || event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.#openOrClose(row, at, !isLeft);
    else if (event.key === 'Enter' || event.key === ' ') this.#select(row);
    else if (!this.#step(event.key, at)) return;
    event.preventDefault();
  };

  #openOrClose(row: OutlineRow, at: number, opens: boolean): void {
    if (opens && row.isOpen === false) this.#toggle(row, true);
    else if (opens && row.isOpen === true) this.#go(at + 1);
    else if (!opens && row.isOpen === true) this.#toggle(row, false);
    else if (!opens) this.#go(this.#rows.findLastIndex(({ level }, index) => index < at && level < row.level));
  }

  #step(key: string, at: number): boolean {
    const steps: ReadonlyMap<string, number> = new Map([
      ['ArrowDown', at + 1],
      ['ArrowUp', at - 1],
      ['Home', 0],
      ['End', this.#rows.length - 1],
    ]);
    const to = steps.get(key) ?? (key.length === 1 ? this.#typeahead(key, at) : undefined);
    if (to === undefined) return false;
    this.#go(to);
    return true;
  }

  #typeahead(letter: string, at: number): number {
    const now = Date.now();
    const text = (now - this.#typed.at < TYPING_PAUSE ? this.#typed.text : '') + letter.toLocaleLowerCase();
    this.#typed = { text, at: now };
    const from = text.length > 1 ? at : at + 1;
    const order = [...this.#rows.keys()].map((index) => (index + from) % this.#rows.length);
    return order.find((index) => this.#rows[index]?.name.toLocaleLowerCase().startsWith(text)) ?? at;
  }

  #go(index: number): void {
    const row = this.#rows[index];
    if (row === undefined) return;
    this.current = row.key;
    this.#focuses = true;
    this.requestUpdate();
  }

  #toggle({ key }: OutlineRow, opens: boolean): void {
    const open = new Set(this.open);
    if (opens) open.add(key);
    else open.delete(key);
    this.open = open;
    this.#focuses = true;
  }

  #select({ selection }: OutlineRow): void {
    const isSelected = formatSelection(selection) === formatSelection(this.#selection.value ?? NO_SELECTION);
    this.request(new ActorSelectRequestEvent(isSelected ? NO_SELECTION : selection));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-outline': ActorOutline;
  }
}
