// <actor-matrix>: who acts (rows) on whom (columns), as a grid that stays usable with thousands of actors.
// How places, cells, windows and selections follow from the graph stands in `matrix-parts/`, without a page.
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { NO_SELECTION, type Selection } from '../model/selection.js';
import { ActorLensRequestEvent, ActorSelectRequestEvent } from '../state/events.js';
import { cellOf, NO_CELL, placeOf } from './matrix-parts/cell-of.js';
import { gridStyles } from './matrix-parts/grid-styles.js';
import { markStyles } from './matrix-parts/mark-styles.js';
import { MatrixArrangement } from './matrix-parts/matrix-arrangement.js';
import { matrixControls } from './matrix-parts/matrix-controls.js';
import { matrixGrid } from './matrix-parts/matrix-grid.js';
import { matrixNotes, matrixReadout, nothingMatches } from './matrix-parts/matrix-notes.js';
import { nextPlace, type MatrixPlace } from './matrix-parts/matrix-place.js';
import { pickAt } from './matrix-parts/matrix-selection.js';
import { matrixStyles } from './matrix-parts/matrix-styles.js';
import { MatrixViewport } from './matrix-parts/matrix-viewport.js';
import { placesOf } from './matrix-parts/matrix-window.js';
import { OrderValues } from './matrix-parts/order-values.js';
import { placeUnder, samePlace } from './matrix-parts/place-under.js';
import { isMatrixOrder, type MatrixOrder } from './matrix-parts/order-actors.js';
import { ActorElement } from './shared/actor-element.js';
import { ActorFaces } from './shared/actor-faces.js';
import { customElement } from './shared/define-element.js';
import { faceStyles } from './shared/face-styles.js';
import { localeOf } from './shared/locale-of.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import './words/en/matrix.js';
import './words/en/vocabulary.js';
import './words/en/keys.js';

/**
 * @summary Who acts (rows) on whom (columns): relations by letter and colour, mixed ties, and what nobody claims.
 * @tag actor-matrix
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is lifted out: an actor's row and column, the cells of a tie or relation.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select the actor of a header, the one relation of a
 *   cell, the tie of several, or nothing.
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks for the default lens, where the present one shows nothing.
 *
 * @csspart matrix - The frame around everything.
 * @csspart caption - How many actors, pairs and relations there are.
 * @csspart controls - The order of rows and columns.
 * @csspart readout - What is pointed at, in words.
 * @csspart scroller - The box the grid scrolls in.
 * @csspart grid - The grid.
 * @csspart corner - The cell where the names of rows and columns meet.
 * @csspart row-name - The name of a row.
 * @csspart column-name - The name of a column.
 * @csspart cell - Any cell.
 * @csspart none - A cell in which nothing is claimed.
 * @csspart self - A cell of the diagonal.
 * @csspart cooperative - A cell of a cooperative tie.
 * @csspart hostile - A cell of a hostile tie.
 * @csspart mixed - A cell of a mixed tie.
 * @csspart neutral - A cell of a tie without a sign.
 * @csspart selected - A cell or a name that is selected.
 * @csspart key - What the marks mean.
 * @csspart notes - Who is left out, and which lens it is of.
 * @csspart nothing - What stands there while the lens shows nothing.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-matrix-max-block-size - The greatest height of the box the grid scrolls in; 75vh by default.
 * @cssproperty --actor-ground-color - Behind the cells.
 * @cssproperty --actor-panel-color - Behind the names.
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-line-color - Between cells.
 * @cssproperty --actor-control-line-color - Between kinds and in mixed cells.
 * @cssproperty --actor-accent-color - Around what is selected, and focus.
 * @cssproperty --actor-accent-ground-color - Behind the row and column of what is selected.
 * @cssproperty --actor-alliance-color - Alliances, and the ground of cooperative ties.
 * @cssproperty --actor-rivalry-color - Rivalries.
 * @cssproperty --actor-trade-color - Trade.
 * @cssproperty --actor-threat-color - Threats, and the ground of hostile ties.
 */
@customElement('actor-matrix')
export class ActorMatrix extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    faceStyles,
    markStyles,
    gridStyles,
    matrixStyles,
  ];

  /** The order of rows and columns: `kind`, `name`, `ties`, `community` or `measure`. */
  @property() order = 'kind';
  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @state() private pointed: MatrixPlace | null = null;
  @state() private hasFocus = false;
  @state() private current = NO_CELL;

  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.plane') private readonly plane!: HTMLElement | null;
  @query('.grid [tabindex="0"]') private readonly tabStop!: HTMLElement | null;
  @query('.corner') private readonly corner!: HTMLElement | null;

  readonly #view = this.watch(panelView, sameFields);
  readonly #selection = this.watch((present) => present.selection);
  readonly #faces = new ActorFaces(this);
  readonly #visibility = new Visibility(this);
  readonly #state = this.watch((present) => present);
  readonly #values = new OrderValues(this);
  readonly #arrangement = new MatrixArrangement();
  readonly #viewport = new MatrixViewport(this);
  #toShow: MatrixPlace | null = null;
  #focuses = false;
  /** What comes under a pointer at rest because keys have scrolled is not pointed at. */
  #byKeys = false;

  /** In a closed panel what was rendered last stays as it was. */
  override willUpdate(): void {
    if (!this.#visibility.isDisplayed) return;
    this.#arrange();
    this.#followSelection();
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { scroller, plane, corner } = this;
    const isThere = scroller !== null && plane !== null && corner !== null;
    this.#viewport.follow(isThere ? { scroller, plane, corner } : null);
    if (this.#toShow !== null && isThere) this.#viewport.show(this.#toShow);
    this.#toShow = null;
    // The cell that had the keyboard may be gone with a change of the lens.
    const isLost = this.hasFocus && this.ownerDocument.activeElement === this.ownerDocument.body;
    if (this.#focuses || isLost) this.tabStop?.focus({ preventScroll: true });
    this.#focuses = false;
  }

  override render(): TemplateResult {
    const { words } = this;
    const { data } = this.#view.value ?? {};
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view: this.#view.value, words, retry })}
      <div part="matrix" class="matrix" ?hidden=${data == null}>
        ${this.#visibility.isDisplayed ? this.#renderMatrix(data ?? null) : noChange}
      </div>
    `;
  }

  #renderMatrix(data: IndexedDataset | null): TemplateResult | typeof nothing {
    const { words } = this;
    const matrix = this.#arrangement.matrix;
    if (matrix === null || data === null) return nothing;
    const { graph } = matrix;
    if (graph.nodes.size === 0) return nothingMatches(words, () => this.request(new ActorLensRequestEvent(null)));
    const current = placeOf(matrix, this.current);
    const pointed = this.pointed ?? (this.hasFocus ? current : null);
    const { rows, columns } = this.#viewport;
    return html`
      ${matrixControls({ matrix, words: words.matrix, onOrder: (order) => (this.order = order) })}
      ${matrixReadout(matrix, pointed, words)}
      <p id="help" class="visually-hidden">${words.matrix.help}</p>
      <div
        part="scroller"
        class="scroller"
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
        @pointermove=${() => (this.#byKeys = false)}
        @pointerover=${this.#onPoint}
        @pointerleave=${() => (this.pointed = null)}
      >
        ${matrixGrid({
          matrix,
          words,
          faces: this.#faces,
          flags: !this.noFlags,
          rows: placesOf(rows, current.row),
          columns: placesOf(columns, current.column),
          current,
          lifted: this.#arrangement.lifted,
          pointed,
        })}
      </div>
      ${guard([graph, data, words], () => matrixNotes(matrix, data, words))}
    `;
  }

  #arrange(): void {
    const { graph = null } = this.#view.value ?? {};
    const order: MatrixOrder = isMatrixOrder(this.order) ? this.order : 'kind';
    const present = this.#state.value;
    const values = present === undefined ? null : this.#values.of(order, present);
    const isMoved = this.#arrangement.arrange(graph, { order, locale: localeOf(this.language), values });
    // What the pointer was on stands elsewhere now.
    if (isMoved) this.pointed = null;
    this.#viewport.count(graph?.nodes.size ?? 0);
  }

  /** A selection made elsewhere is gone to and brought into sight here, once. */
  #followSelection(): void {
    const { matrix } = this.#arrangement;
    const place = this.#arrangement.follow(this.#selection.value ?? NO_SELECTION, this.current);
    if (matrix === null || place === null) return;
    this.current = cellOf(matrix, place);
    this.#toShow = place;
  }

  #go(place: MatrixPlace): void {
    if (this.#arrangement.matrix === null) return;
    this.current = cellOf(this.#arrangement.matrix, place);
    this.pointed = null;
    this.#byKeys = true;
    this.#toShow = place;
    this.#focuses = true;
  }

  #pick(place: MatrixPlace, additive: boolean): void {
    const selection: Selection = this.#selection.value ?? NO_SELECTION;
    const picked =
      this.#arrangement.matrix === null ? null : pickAt(this.#arrangement.matrix, place, { selection, additive });
    if (picked !== null) this.request(new ActorSelectRequestEvent(picked));
  }

  readonly #onClick = (event: MouseEvent): void => {
    const place = placeUnder(event);
    if (place !== null) this.#pick(place, event.ctrlKey || event.metaKey || event.shiftKey);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const place = placeUnder(event);
    if (place === null || this.#arrangement.matrix === null) return;
    this.hasFocus = true;
    if (!samePlace(place, placeOf(this.#arrangement.matrix, this.current)))
      this.current = cellOf(this.#arrangement.matrix, place);
  };

  /** From one cell to the next it stays; a cell that is removed while rendering must not ask for another rendering. */
  readonly #onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && this.scroller?.contains(relatedTarget) === true) return;
    queueMicrotask(() => {
      if (this.shadowRoot?.activeElement?.closest('.scroller') == null) this.hasFocus = false;
    });
  };

  readonly #onPoint = (event: PointerEvent): void => {
    const place = placeUnder(event);
    if (!this.#byKeys && !samePlace(place, this.pointed)) this.pointed = place;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const place = placeUnder(event);
    if (place === null || this.#arrangement.matrix === null || event.altKey) return;
    const toEdge = event.ctrlKey || event.metaKey;
    const isPick = event.key === 'Enter' || event.key === ' ';
    const next = nextPlace(place, {
      key: event.key,
      toEdge,
      isRtl: getComputedStyle(this).direction === 'rtl',
      count: this.#arrangement.matrix.actors.length,
      page: this.#viewport.page,
    });
    if (isPick) this.#pick(place, toEdge || event.shiftKey);
    else if (next === null) return;
    else this.#go(next);
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-matrix': ActorMatrix;
  }
}
