// <actor-search>: finds actors by any name or alias, topics, and claims by words. The search itself is loaded when the
// field is first used; what happens to what was chosen is for the explorer.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ActorLensRequestEvent } from '../state/events.js';
import { PopupPlace } from './search-parts/popup-place.js';
import { requestFor } from './search-parts/request-for.js';
import { resultGroups, type ResultGroup, type ResultOption } from './search-parts/result-groups.js';
import { titleOf } from './search-parts/result-rows.js';
import { searchContext, type SearchContext } from './search-parts/search-context.js';
import { searchField } from './search-parts/search-field.js';
import type { Findings, Found, FoundKind } from './search-parts/search-index.js';
import { moveOf, rowAfter } from './search-parts/search-keys.js';
import { foundMessage, searchMessage } from './search-parts/search-message.js';
import { searchPopup } from './search-parts/search-popup.js';
import { searchStyles } from './search-parts/search-styles.js';
import { SearchTask } from './search-parts/search-task.js';
import { ActorElement } from './shared/actor-element.js';
import { ActorFaces } from './shared/actor-faces.js';
import { customElement } from './shared/define-element.js';
import { faceStyles } from './shared/face-styles.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import './words/en/search.js';
import './words/en/vocabulary.js';
import './words/en/details.js';
import './words/en/explorer.js';

const NONE_OPEN: ReadonlySet<FoundKind> = new Set();

/**
 * @summary Finds actors by any name or alias, topics by name, and claims by the words of their summary.
 * @tag actor-search
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar: rows say what it does not show.
 * @attr {string} selection - What is selected.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset; not within an explorer, which says so itself.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select the chosen actor, or the relation of a claim.
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks to show only what is about the chosen topic.
 *
 * @csspart search - The frame around everything.
 * @csspart input - The field.
 * @csspart clear - The button that clears it.
 * @csspart popup - What opens beside the field.
 * @csspart message - What stands there instead of results.
 * @csspart group - The results of one kind.
 * @csspart heading - Its name and count.
 * @csspart option - A row: a result, or the way to more.
 * @csspart active - The row the keyboard is on.
 * @csspart mark - What of a name or summary matched.
 * @csspart note - What a result is, and where it stands in the present view.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-raised-color - Behind field and popup.
 * @cssproperty --actor-panel-color - Behind the row under the pointer.
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Headings and notes.
 * @cssproperty --actor-control-line-color - The frame of the field.
 * @cssproperty --actor-accent-color - What matched, the active row, and focus.
 * @cssproperty --actor-accent-ground-color - Behind the active row.
 */
@customElement('actor-search')
export class ActorSearch extends ActorElement {
  static override readonly styles = [baseStyles, buttonStyles, panelStyles, faceStyles, strandStyles, searchStyles];

  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @state() private text = '';
  @state() private isOpen = false;
  @state() private active = '';
  @state() private opened = NONE_OPEN;
  /** What choosing did, for those who hear it. */
  @state() private done = '';

  @query('input') private readonly input!: HTMLInputElement | null;
  @query('.popup') private readonly popup!: HTMLElement | null;

  readonly #view = this.watch(panelView, sameFields);
  readonly #faces = new ActorFaces(this);
  readonly #task = new SearchTask(this);
  readonly #place = new PopupPlace(this);
  #context: SearchContext | null = null;
  #findings: Findings | null = null;
  #groups: readonly ResultGroup[] = [];

  /** Puts the keyboard into the field. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override willUpdate(): void {
    const { data, graph } = this.#view.value ?? {};
    const isAsked = this.isOpen && data != null && graph != null;
    if (isAsked) this.#task.prepare(data);
    this.#findings = isAsked ? this.#task.find(this.text) : null;
    this.#groups = this.#findings === null ? [] : resultGroups(this.#findings, this.opened);
    this.#context =
      isAsked && this.#groups.length > 0
        ? searchContext(data, graph, { words: this.words, faces: this.#faces, flags: !this.noFlags })
        : null;
    if (!this.#options.some(({ key }) => key === this.active)) this.active = '';
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isOpen && this.popup !== null && this.input !== null) this.#place.show(this.popup, this.input);
    else this.#place.hide();
    if (this.active !== '') this.renderRoot.querySelector('[part~="active"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const { words } = this;
    const view = this.#view.value;
    const hasData = view?.data != null;
    const findings = this.#findings;
    const moment = { query: this.text, hasData, status: this.#task.status, findings };
    const message = this.isOpen ? searchMessage(moment, words) : null;
    const told = findings === null ? this.done : foundMessage(findings, words);
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      <div part="search" role="search" aria-label=${words.search.label}>
        ${searchField({
          query: this.text,
          isDisabled: !hasData && view?.status !== 'loading',
          isExpanded: this.#context !== null,
          active: this.active,
          words: words.search,
          onFocus: this.#onFocus,
          onBlur: this.#close,
          onInput: this.#onInput,
          onKey: this.#onKey,
          onOpen: this.#onOpen,
          onClear: this.#onClear,
        })}
        ${searchPopup({
          groups: this.#groups,
          active: this.active,
          message,
          context: this.#context,
          words: words.search,
          onChoose: this.#onChoose,
        })}
        <span class="visually-hidden" role="status">${message ?? told}</span>
      </div>
      ${this.isInside ? nothing : panelStatus({ view, words, retry })}
    `;
  }

  get #options(): readonly ResultOption[] {
    return this.#groups.flatMap(({ options }) => options);
  }

  /** Fetches the search before the first letter. */
  readonly #onFocus = (): void => {
    const data = this.#view.value?.data;
    if (data != null) this.#task.prepare(data);
  };

  readonly #onInput = (text: string): void => {
    this.#task.forgetFailure();
    this.text = text;
    this.active = '';
    this.opened = NONE_OPEN;
    this.done = '';
    this.isOpen = text.trim() !== '';
  };

  readonly #onOpen = (): void => {
    this.done = '';
    this.isOpen = this.text.trim() !== '';
  };

  readonly #onClear = (): void => {
    this.#onInput('');
    this.focus();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const move = moveOf(event, { isOpen: this.isOpen, hasActive: this.active !== '', hasText: this.text !== '' });
    if (move === null) return;
    // Escape would go on to clear the selection, or to leave the full page.
    event.preventDefault();
    event.stopPropagation();
    const options = this.#options;
    const at = options.findIndex(({ key }) => key === this.active);
    if (move === 'open') this.#onOpen();
    else if (move === 'close') this.#close();
    else if (move === 'clear') this.#onInput('');
    else if (move === 'choose') this.#choose(options[Math.max(at, 0)]);
    else this.active = options[rowAfter(move, at, options.length)]?.key ?? '';
  };

  readonly #onChoose = (option: ResultOption, event: Event): void => {
    this.#choose(option);
    // On a phone the keyboard would cover what was chosen.
    if ('found' in option && event instanceof PointerEvent && event.pointerType === 'touch') this.input?.blur();
  };

  #choose(option: ResultOption | undefined): void {
    if (option === undefined) return;
    if ('found' in option) this.#ask(option.found);
    else this.#showAll(option.more);
  }

  /** The keyboard goes on with the first row that was not there before. */
  #showAll(kind: FoundKind): void {
    const shown = this.#groups.find((group) => group.kind === kind)?.options.length ?? 1;
    this.opened = new Set([...this.opened, kind]);
    const next = this.#findings?.[kind][shown - 1];
    this.active = next === undefined ? '' : `${kind}-${next.id}`;
  }

  #ask(found: Found): void {
    if (this.#context === null) return;
    const event = requestFor(found, this.#context);
    const title = titleOf(found, this.#context);
    this.#close();
    // What is typed next replaces the query; until then the results are an arrow key away.
    this.input?.select();
    if (event === null) return;
    this.request(event);
    const { search } = this.words;
    if (event.defaultPrevented) return;
    this.done = event instanceof ActorLensRequestEvent ? search.narrowed(title) : search.selected(title);
  }

  readonly #close = (): void => {
    this.isOpen = false;
    this.active = '';
    this.opened = NONE_OPEN;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-search': ActorSearch;
  }
}
