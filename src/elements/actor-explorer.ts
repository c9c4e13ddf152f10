// <actor-explorer>: one dataset, one store, every view of it in one responsive layout.
// It lays out and provides; each panel is an element of its own that would work alone.
import { ContextProvider } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { GraphJson } from '../model/graph-json.js';
import { explorerContext } from '../state/controllers/store-context.js';
import { INITIAL_STATE } from '../state/explorer-state.js';
import {
  overlayOf,
  renderLoading,
  renderOverlays,
  renderPanel,
  renderPanelButtons,
  renderReading,
} from './explorer-parts/explorer-body.js';
import { renderBar, renderFooter, renderHeader } from './explorer-parts/explorer-frame.js';
import { explorerActs } from './explorer-parts/explorer-acts.js';
import { explorerStyles } from './explorer-parts/explorer-styles.js';
import { ExplorerKeys } from './explorer-parts/explorer-keys.js';
import { ImportDialog } from './explorer-parts/import-dialog.js';
import { importDialogStyles } from './explorer-parts/import-dialog-styles.js';
import { keyboardMap } from './explorer-parts/keyboard-map.js';
import { keyboardMapStyles } from './explorer-parts/keyboard-map-styles.js';
import { narrowStyles } from './explorer-parts/narrow-styles.js';
import { VIEW_LOADS } from './explorer-parts/panels.js';
import { printStyles } from './explorer-parts/print-styles.js';
import { KEY_HEIGHT, renderKey } from './explorer-parts/relation-key.js';
import { renderStatus } from './explorer-parts/explorer-status.js';
import { stageStyles } from './explorer-parts/stage-styles.js';
import { renderTrial } from './explorer-parts/trial-line.js';
import { ViewLoader } from './explorer-parts/view-loader.js';
import { KeeperController } from './keeping/keeper-controller.js';
import { keeperLine } from './keeping/keeper-line.js';
import { keepingStyles } from './keeping/keeping-styles.js';
import { customElement } from './shared/define-element.js';
import { localeOf } from './shared/locale-of.js';
import { ActorElement } from './shared/actor-element.js';
import { exportGraph, presentGraphJson } from './shared/export-graph.js';
import { saveDataset } from './shared/save-dataset.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { spinnerStyles } from './shared/spinner-styles.js';
import './actor-details.js';
import './actor-graph.js';
import './actor-search.js';
import './words/en/keeping.js';
import './words/en/explorer.js';
import './words/en/keys.js';
import './words/en/import.js';
import './words/en/export.js';

/**
 * @summary The whole explorer: picture, questions, lens, details, ranking, outline and legend of one dataset.
 * @tag actor-explorer
 *
 * @attr {string} src - Address of a dataset file.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is selected: actors, a tie, a relation, paths or a claim.
 * @attr {string} layout - `stored`, `force`, `concentric` or `geographic`.
 * @attr {string} view - What fills the middle (`graph`, `matrix` or `reader`) and the open panel (`filter`, `ranking`,
 *   `outline` or `legend`), by comma.
 * @attr {string} viewport - The part of the picture in view, `120,-40,1.3`; empty for all of it.
 * @attr {string} color-by - What circles are coloured by: `communities`, `communities,cooperative`; empty for nothing.
 * @attr {string} size-by - The measure that sizes actors, and what it is read from: `pagerank`, `degree,hostile,claims`.
 * @attr {string} headline - In place of the title of the dataset.
 * @attr {string} caption - In place of its description.
 * @attr {string} credit - Whose work it is.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot headline - Replaces the title of the dataset.
 * @slot caption - Replaces its description.
 * @slot credit - Whose work it is; empty by default.
 * @slot search - Replaces the search field.
 * @slot graph - Replaces the picture.
 * @slot timeline - Replaces the timeline.
 * @slot topics - Replaces the table of topics.
 * @slot compare - Replaces the comparison.
 * @slot matrix - Replaces the matrix.
 * @slot reader - Replaces the reader of texts.
 * @slot filter - Replaces the filter panel.
 * @slot ranking - Replaces the ranking panel.
 * @slot communities - Replaces the communities panel.
 * @slot balance - Replaces the balance panel.
 * @slot what-if - Replaces the panel of what is tried out.
 * @slot outline - Replaces the outline panel.
 * @slot edit - Replaces the panel in which a reader makes the dataset their own.
 * @slot export - Replaces the panel of files, links and code.
 * @slot legend - Replaces the legend panel.
 * @slot details - Replaces the details panel.
 * @slot import - Replaces what stands in the dialog for a reader's own data.
 *
 * @fires {ActorLoadEvent} actor-load - A dataset is loaded and shown.
 * @fires {ActorErrorEvent} actor-error - A dataset could not be loaded; what was shown before still is.
 * @fires {ActorSelectionChangeEvent} actor-selection-change - The reader has selected something else.
 * @fires {ActorLensChangeEvent} actor-lens-change - The reader has changed the lens.
 * @fires {ActorLayoutChangeEvent} actor-layout-change - The reader has arranged the actors anew.
 * @fires {ActorViewChangeEvent} actor-view-change - The reader has opened a panel, or changed size or focus.
 * @fires {ActorDataChangeEvent} actor-data-change - The reader has brought a dataset, changed it, or gone back to another.
 *
 * @csspart explorer - The frame around everything.
 * @csspart header - Headline, caption and actions.
 * @csspart questions - The questions that set the lens.
 * @csspart views - The tabs of the main views.
 * @csspart panel-buttons - The buttons that open panels.
 * @csspart picture - What stands around the graph.
 * @csspart main-view - What lies over the picture: matrix or texts.
 * @csspart key - Which line is which relation.
 * @csspart panel - A panel beside or below the main view.
 * @csspart issues - The list of problems of a file.
 * @csspart import-dialog - The dialog for a reader's own data.
 * @csspart keyboard-map - The dialog of all keys.
 * @csspart trial - The line that says that something is only tried out.
 * @csspart kept - Whether the reader's own dataset is saved.
 * @csspart footer - The lens in words, and what the picture is not.
 *
 * @cssproperty [--actor-explorer-block-size=640px] - Height of the explorer.
 * @cssproperty --actor-ground-color - Behind the picture.
 * @cssproperty --actor-panel-color - Behind the panels.
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-accent-color - Selection, focus and links.
 */
@customElement('actor-explorer')
export class ActorExplorer extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    strandStyles,
    spinnerStyles,
    explorerStyles,
    stageStyles,
    narrowStyles,
    keyboardMapStyles,
    importDialogStyles,
    keepingStyles,
    printStyles,
  ];

  /** In place of the dataset's title; a slot of that name goes before it. */
  @property({ useDefault: true }) headline = '';
  /** In place of the dataset's description. */
  @property({ useDefault: true }) caption = '';
  /** Whose work it is. */
  @property({ useDefault: true }) credit = '';

  /** Hides headline, tabs, questions and panels: the main view and its footer only. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  /** Leaves the graph to the page: readers cannot open data of their own, nor change what is shown. */
  @property({ type: Boolean, attribute: 'no-import' }) noImport = false;

  /** Address of the page that shows views by their hash, for links to the present one. */
  @property({ attribute: 'permalink-base' }) permalinkBase = '';
  /** Address of `embed.html`, for code that puts the present view in a frame. */
  @property({ attribute: 'embed-base' }) embedBase = '';

  readonly #provider = new ContextProvider(this, { context: explorerContext, initialValue: null });
  readonly #state = this.watch((state) => state);
  readonly #keeping = this.following(new KeeperController(this));
  readonly #views = new ViewLoader(this, VIEW_LOADS);
  readonly #import = new ImportDialog(this, this.#views);

  constructor() {
    super();
    this.addController(new ExplorerKeys(this, this.#acts, () => this.#state.value));
  }

  /** Loads again what `src` or `data` names. */
  reload(): void {
    this.loader.reload();
  }

  /** The graph of the present lens, format `actor-atlas/graph`; null while there is no dataset. */
  toGraphJSON(): GraphJson | null {
    return presentGraphJson(this.#state.value);
  }

  /**
   * The graph of the present lens as a file, in a format of the command line, or `png`. `options`: those of the format,
   * such as `{ theme: 'dark' }`, and `{ scope: 'everything' }` for all claims whatever the lens. Rejects while there is no
   * dataset.
   */
  exportAs(format: string, options: Readonly<Record<string, string>> = {}): Promise<Blob> {
    return exportGraph(this.#state.value, format, { options, locale: localeOf(this.language) });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.openStore();
    this.#provide();
    this.addEventListener('actor-handle-change', this.#provide);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('actor-handle-change', this.#provide);
    super.disconnectedCallback();
  }

  readonly #acts = explorerActs({
    root: () => this.renderRoot,
    store: () => this.store,
    request: (event) => this.request(event),
    openImport: () => this.#import.open(),
    reload: () => this.reload(),
  });

  readonly #provide = (): void => {
    this.#provider.setValue(this.handle);
  };

  override willUpdate(): void {
    const { main, panel } = (this.#state.value ?? INITIAL_STATE).view;
    for (const name of [main, panel]) if (name !== null) this.#views.open(name);
  }

  #renderKept(): TemplateResult | typeof nothing {
    const dataset = this.#state.value?.data?.dataset;
    const saveFile = (): void => {
      if (dataset !== undefined) saveDataset(dataset);
    };
    return keeperLine({ keeper: this.#keeping.keeper, words: this.words.keeping, saveFile });
  }

  override render(): TemplateResult {
    const state = this.#state.value ?? INITIAL_STATE;
    const hasControls = !this.noControls;
    const parts = {
      state,
      titles: { headline: this.headline, caption: this.caption, credit: this.credit },
      words: this.words.explorer,
      hasControls,
      hasImport: this.#import.isOffered,
      loader: this.#views,
      acts: this.#acts,
    };
    return html`
      <section
        part="explorer"
        class="frame"
        aria-label=${this.headline || (state.data?.dataset.title ?? this.words.explorer.label)}
      >
        ${renderHeader(parts)} ${renderBar(parts)}
        <div class="body">
          ${renderPanelButtons(parts)} ${renderPanel(parts)}
          <div class="stage">
            <div
              part="picture"
              class="picture"
              id="view-graph"
              role=${hasControls ? 'tabpanel' : 'region'}
              aria-label=${this.words.explorer.views.graph}
              ?inert=${overlayOf(parts) !== null}
            >
              <slot name="graph"><actor-graph covered-top=${KEY_HEIGHT}></actor-graph></slot>
              ${state.data === null ? nothing : renderKey(this.words)}
            </div>
            ${renderOverlays(parts)} ${renderStatus(parts)} ${this.#import.renderHint(this.words)}
          </div>
          ${renderReading(parts)}
        </div>
        ${renderFooter(parts, { trial: renderTrial(state, this.words, this.#acts), kept: this.#renderKept() })}
        ${keyboardMap(this.words)} ${this.#import.render(this.words, () => renderLoading('import', parts))}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-explorer': ActorExplorer;
  }
}
