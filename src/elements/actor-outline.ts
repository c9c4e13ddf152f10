// <actor-outline>: the whole graph as a tree for the keyboard and for those who hear it; in step with the picture.
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shownSelections } from '../analysis/claim-relations.js';
import type { ActorGraph } from '../model/graph.js';
import { formatSelection, NO_SELECTION, type Selection } from '../model/selection.js';
import { ActorSelectRequestEvent } from '../state/events.js';
import { treeAct } from './outline-parts/outline-keyboard.js';
import { isRowSelected, keysTo, nearestKey, outlineRows, type OutlineRow } from './outline-parts/outline-rows.js';
import { menuStyles } from './menu-parts/menu-styles.js';
import { OutlineMenu } from './outline-parts/outline-menu.js';
import { outlineStyles } from './outline-parts/outline-styles.js';
import { scrollWithin } from './outline-parts/scroll-within.js';
import { Typeahead } from './outline-parts/typeahead.js';
import { ActorElement } from './shared/actor-element.js';
import { BoxWatch } from './shared/box-watch.js';
import { customElement } from './shared/define-element.js';
import { icon } from './shared/icons.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { pickActor } from './shared/pick-actor.js';
import { sameFields } from './shared/same-fields.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import './words/en/outline.js';
import './words/en/vocabulary.js';

/**
 * @summary The graph as a tree of actors, ties and relations, for keyboard and screen reader.
 * @tag actor-outline
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is selected: actors, a tie, a relation, paths or a claim.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset; says so by default.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select the chosen row.
 * @fires {ActorSelectionChangeEvent} actor-selection-change - The reader has selected something else, where it has its own dataset.
 * @fires {ActorLoadEvent} actor-load - The dataset it was given is loaded.
 * @fires {ActorErrorEvent} actor-error - The dataset it was given could not be loaded.
 *
 * @csspart help - The sentence on keys above the tree, and the count of what is not drawn below it.
 * @csspart tree - The whole tree.
 * @csspart row - One row.
 * @csspart nothing - What stands there while the lens shows nothing.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-accent-color - The name of a selected row, and focus.
 * @cssproperty --actor-accent-ground-color - Behind a selected row.
 * @cssproperty --actor-raised-color - Behind the row under the pointer.
 * @cssproperty --actor-text-color - Names.
 * @cssproperty --actor-muted-color - Remarks.
 */
@customElement('actor-outline')
export class ActorOutline extends ActorElement {
  static override readonly styles = [baseStyles, buttonStyles, panelStyles, menuStyles, outlineStyles];

  /** Keys of the rows that are open. */
  @state() private open: ReadonlySet<string> = new Set();
  /** Key of the row that the tabulator stops at. */
  @state() private current = '';

  readonly #view = this.watch(panelView, sameFields);
  readonly #selected = this.watch((present) => present.selection);
  readonly #box = new BoxWatch(this);
  readonly #typeahead = new Typeahead();
  readonly #state = this.watch((present) => present);
  readonly #menu = new OutlineMenu(this, {
    state: () => this.#state.value,
    words: () => this.words,
    request: (event) => this.request(event),
  });
  #rows: readonly OutlineRow[] = [];
  /** The selection in terms of rows: of a claim its relations. */
  #shown: readonly Selection[] = [];
  #mayRender = true;
  /** The selection that was last brought into view. */
  #followed = '';
  #reveals = false;
  /** Whether the current row takes the focus: `step` lets the page scroll to it, `stay` does not. */
  #focus: 'step' | 'stay' | null = null;

  override willUpdate(): void {
    this.#mayRender = this.#box.mayRender();
    const graph = this.#view.value?.graph ?? null;
    if (!this.#mayRender) return;
    this.#shown = graph === null ? [] : shownSelections(graph, this.#selection);
    if (graph !== null) this.#followSelection(graph);
    this.#rows = graph === null ? [] : outlineRows({ graph, open: this.open, words: this.words });
    const current = nearestKey(this.#rows, this.current);
    // A row that goes takes the focus with it: it goes on to what is left.
    if (current !== this.current && this.shadowRoot?.activeElement?.role === 'treeitem') this.#focus ??= 'stay';
    this.current = current;
  }

  override updated(): void {
    const row = this.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (this.#focus !== null) row?.focus({ preventScroll: this.#focus === 'stay' });
    if (row !== null && (this.#reveals || this.#focus === 'stay')) scrollWithin(row, this.frame);
    this.#focus = null;
    this.#reveals = false;
  }

  override render(): TemplateResult | typeof noChange {
    if (!this.#mayRender) return noChange;
    const { words } = this;
    const view = this.#view.value;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view, words, retry, empty: html`<p>${words.outline.empty}</p>` })}
      ${view?.graph == null ? nothing : this.#renderGraph(view.graph)}
    `;
  }

  #renderGraph({ isolated, onlySpeaking }: ActorGraph): TemplateResult {
    const words = this.words.outline;
    const notDrawn = html`<p part="help" class="help">${words.notDrawn(isolated.length, onlySpeaking.length)}</p>`;
    if (this.#rows.length === 0)
      return html`<p part="nothing" class="empty">${words.nothing}</p>
        ${notDrawn}`;
    return html`
      <p part="help" id="help" class="help">${words.help}</p>
      <div
        part="tree"
        role="tree"
        aria-label=${words.label}
        aria-describedby="help"
        aria-multiselectable="true"
        @keydown=${this.#onKey}
      >
        ${repeat(
          this.#rows,
          ({ key }) => key,
          (row) => this.#renderRow(row),
        )}
      </div>
      ${notDrawn} ${this.#menu.renderChoice()} ${this.#menu.render()}
    `;
  }

  #renderRow(row: OutlineRow): TemplateResult {
    const { key, level, name, remark, said, isOpen, position, setSize } = row;
    return html`
      <div
        part="row"
        class="item level-${level}"
        role="treeitem"
        tabindex=${key === this.current ? 0 : -1}
        aria-level=${level}
        aria-posinset=${position}
        aria-setsize=${setSize}
        aria-expanded=${isOpen === null ? nothing : isOpen ? 'true' : 'false'}
        aria-selected=${this.#isSelected(row) ? 'true' : 'false'}
        @click=${(event: MouseEvent) => this.#onClick(event, row)}
        @contextmenu=${(event: MouseEvent) => this.#onContextMenu(event, row)}
      >
        <span class="twist" aria-hidden="true">${isOpen === null ? nothing : icon('chevron')}</span>
        <span class="title"
          ><span class="said">${said.before}</span><bdi class="name">${name}</bdi
          ><span class="said">${said.after}</span>
        </span>
        <span class="remark">${remark}</span>
      </div>
    `;
  }

  get #selection(): Selection {
    return this.#selected.value ?? NO_SELECTION;
  }

  #isSelected(row: OutlineRow): boolean {
    return this.#shown.some((selection) => isRowSelected(row, selection));
  }

  /** A selection made elsewhere is opened, made current and scrolled to, once. */
  #followSelection(graph: ActorGraph): void {
    const text = this.#shown.map(formatSelection).join(' ');
    if (text === this.#followed) return;
    if (text === '') this.#followed = '';
    const keys = this.#shown.flatMap((selection) => keysTo(graph, selection));
    const open = keys.every((key) => this.open.has(key)) ? this.open : new Set([...this.open, ...keys]);
    const rows = outlineRows({ graph, open, words: this.words });
    const chosen = rows.filter((row) => this.#isSelected(row));
    // What the lens hides is followed when it comes back.
    if (chosen.length === 0) return;
    this.#followed = text;
    this.open = open;
    if (chosen.some(({ key }) => key === this.current)) return;
    this.current = chosen[0]?.key ?? '';
    this.#reveals = true;
  }

  #onClick(event: MouseEvent, row: OutlineRow): void {
    this.current = row.key;
    const isOnTwist = event.target instanceof Element && event.target.closest('.twist') !== null;
    if (isOnTwist && row.isOpen !== null) this.#toggle(row, !row.isOpen);
    else this.#select(row, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = this.#rows.findIndex(({ key }) => key === this.current);
    const row = this.#rows[at];
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const act = row === undefined ? null : treeAct(event, { rows: this.#rows, at, isRightToLeft });
    if (row === undefined || act === null) return;
    // Escape goes on to whoever listens, where there is no choice to end.
    if (act.type === 'cancel' && !this.#menu.cancel()) return;
    event.preventDefault();
    if (act.type === 'cancel') return;
    if (act.type === 'menu') this.#openMenu(row);
    else if (act.type === 'go') this.#go(act.to);
    else if (act.type === 'select') this.#select(row, act.additive);
    else if (act.type === 'letter')
      this.#go(
        this.#typeahead.find(
          act.letter,
          this.#rows.map(({ name }) => name),
          at,
        ),
      );
    else this.#toggle(row, act.type === 'open');
  };

  #openMenu(row: OutlineRow, at?: { readonly x: number; readonly y: number }): void {
    const item = this.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (item !== null) this.#menu.open(row.selection, item, at);
  }

  /** With Shift the browser keeps its own menu. */
  #onContextMenu(event: MouseEvent, row: OutlineRow): void {
    if (event.shiftKey) return;
    event.preventDefault();
    this.current = row.key;
    const at = { x: event.clientX, y: event.clientY };
    void this.updateComplete.then(() => this.#openMenu(row, at));
  }

  #go(index: number): void {
    this.current = this.#rows[index]?.key ?? this.current;
    this.#focus = 'step';
    this.requestUpdate();
  }

  #toggle({ key }: OutlineRow, opens: boolean): void {
    const open = new Set(this.open);
    if (opens) open.add(key);
    else open.delete(key);
    this.open = open;
    this.#focus = 'step';
  }

  #select({ selection }: OutlineRow, additive: boolean): void {
    const [actor] = selection.kind === 'actors' ? selection.actors : [];
    const path = actor === undefined ? null : this.#menu.pathsTo(actor);
    if (path !== null) {
      this.request(new ActorSelectRequestEvent(path));
      return;
    }
    const isSelected = formatSelection(selection) === formatSelection(this.#selection);
    const next = isSelected ? NO_SELECTION : selection;
    this.request(new ActorSelectRequestEvent(actor === undefined ? next : pickActor(this.#selection, actor, additive)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-outline': ActorOutline;
  }
}
