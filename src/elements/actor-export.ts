// <actor-export>: the present view as a file in any format, as a link, and as code for other pages.
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { graphOf } from '../state/derive.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { frameCode, tagCode } from './export-parts/embed-code.js';
import { exportStyles } from './export-parts/export-styles.js';
import type { Copied } from './export-parts/copy-field.js';
import { formatList } from './export-parts/format-list.js';
import { offeredFormat, type OfferedFormat } from './export-parts/offered-formats.js';
import { PictureAddress } from './export-parts/picture-address.js';
import { runExport, type Exported, type ExportInput } from './export-parts/run-export.js';
import { citeSection } from './export-parts/cite-section.js';
import { viewAddresses, type ViewAddresses } from './export-parts/view-addresses.js';
import { shareSection } from './export-parts/share-section.js';
import { writtenFile } from './export-parts/written-file.js';
import { ActorElement } from './shared/actor-element.js';
import { AnswerTask } from './shared/answer-task.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { download } from './shared/download.js';
import type { ExportScope } from './shared/export-graph.js';
import { failedAnswer } from './shared/failed-answer.js';
import { localeOf } from './shared/locale-of.js';
import { SCRIPT_ADDRESS } from './shared/package-address.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import { writeToClipboard } from './shared/write-clipboard.js';
import './words/en/export.js';
import './words/en/periods.js';

/**
 * @summary Takes the present view away: as a file in any format, with a preview and what it leaves out; as a link; and as code for other pages.
 * @tag actor-export
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @csspart export - The frame around everything.
 * @csspart formats - The choice of a format.
 * @csspart losses - What the format keeps and leaves out.
 * @csspart preview - What the file looks like.
 * @csspart share - The link.
 * @csspart link - Its field.
 * @csspart embed - The code for other pages.
 * @csspart cite - The citation of what is selected, or of the view.
 * @csspart changes - What was changed in the dataset.
 * @csspart code - A field of code.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded, or the file not written.
 * @csspart issues - The list of the dataset's problems.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-raised-color - Behind fields.
 * @cssproperty --actor-accent-color - Choices and focus.
 */
@customElement('actor-export')
export class ActorExport extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    disclosureStyles,
    choiceStyles,
    exportStyles,
  ];

  /** The format that is chosen, by its name: `png`, `svg`, `csv`, … */
  @property() format = 'png';
  /** Address of a page that shows views by their hash; that of the explorer around it where it has none. */
  @property({ attribute: 'permalink-base' }) permalinkBase = '';
  /** Address of `embed.html`; that of the explorer around it where it has none. */
  @property({ attribute: 'embed-base' }) embedBase = '';

  @state() private scope: ExportScope = 'lens';
  @state() private options: ReadonlyMap<string, string> = new Map();
  @state() private citation = 'text';
  @state() private copied: Copied | null = null;

  readonly #state = this.watch((present) => present);
  readonly #visibility = new Visibility(this);
  readonly #task = new AnswerTask<ExportInput, Exported>(this, runExport);
  readonly #picture = new PictureAddress();
  readonly #read = (): ExplorerState | undefined => this.#state.value;

  override disconnectedCallback(): void {
    this.#picture.forget();
    super.disconnectedCallback();
  }

  override willUpdate(): void {
    const present = this.#state.value;
    const graph = present === undefined ? null : graphOf(present);
    if (present?.data == null || graph === null || !this.#visibility.isDisplayed) return;
    const format = offeredFormat(this.format);
    this.#task.ask({
      data: present.data,
      graph,
      id: format.id,
      scope: format.isPicture ? 'lens' : this.scope,
      options: String(new URLSearchParams([...this.options])),
      locale: localeOf(this.language),
      look: format.isPicture ? present : null,
      read: this.#read,
    });
  }

  override render(): TemplateResult {
    const { words } = this;
    const present = this.#state.value;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view: present === undefined ? undefined : panelView(present), words, retry })}
      <div part="export" class="export" ?hidden=${present?.data == null}>
        ${present?.data == null ? nothing : html`${this.#renderFile(present.data)} ${this.#renderShare(present)} ${this.#renderCite(present)}`}
      </div>
    `;
  }

  #renderFile({ dataset }: IndexedDataset): TemplateResult {
    const words = this.words.export;
    const hasScenarios = dataset.claims.some(({ scenario }) => scenario !== undefined);
    const format = offeredFormat(this.format);
    return html`
      <section>
        <h4>${words.formats}</h4>
        ${formatList({
          format,
          scope: this.scope,
          hasScenarios,
          options: this.options,
          words,
          onFormat: (id) => this.#choose(id),
          onScope: (scope) => (this.scope = scope),
          onOption: (id, value) => (this.options = new Map([...this.options, [id, value]])),
        })}
        ${this.#renderWritten(format)}
      </section>
    `;
  }

  #renderWritten(format: OfferedFormat): TemplateResult {
    const words = this.words.export;
    const { answer, status } = this.#task;
    if (status === 'failed') return failedAnswer(words.failed, this.words, () => this.#task.retry());
    const isReady = answer !== null && status === 'idle' && answer.input.id === format.id;
    if (!isReady) return html`<p class="muted" role="status">${words.writing}</p>`;
    return writtenFile({
      format,
      written: answer,
      address: this.#picture.of(format.isPicture ? answer.file : null),
      copied: this.copied,
      words,
      save: ({ extension }, file) => download(`${this.#state.value?.data?.dataset.id ?? 'graph'}.${extension}`, file),
      copy: ({ id }, file) => void this.#copyFile(id, file),
    });
  }

  #renderCite(present: ExplorerState): TemplateResult | typeof nothing {
    const graph = graphOf(present);
    if (present.data === null || graph === null) return nothing;
    return citeSection({
      cited: { data: present.data, graph, selection: present.selection, address: this.#addresses.link },
      style: this.citation,
      copied: this.copied,
      words: this.words,
      locale: localeOf(this.language),
      choose: (style) => (this.citation = style),
      copy: (text) => void this.#copy(text),
    });
  }

  #renderShare(present: ExplorerState): TemplateResult {
    const { view, link, embed, src } = this.#addresses;
    const canShare = typeof navigator.share === 'function';
    return shareSection({
      link,
      tag: src === null ? null : tagCode({ script: SCRIPT_ADDRESS, src, view }),
      frame:
        src === null || embed === null
          ? null
          : frameCode({ page: embed, src, view, title: present.data?.dataset.title ?? '' }),
      copied: this.copied,
      words: this.words.export,
      copy: (text) => void this.#copy(text),
      // A reader who changes her mind is no failure.
      share: canShare ? (url) => void navigator.share({ url }).catch(() => {}) : null,
    });
  }

  get #addresses(): ViewAddresses {
    return viewAddresses({ element: this, root: this.storeRoot, state: this.#state.value });
  }

  #choose(id: string): void {
    this.format = id;
    this.options = new Map();
    this.copied = null;
  }

  async #copyFile(what: string, file: Blob): Promise<void> {
    this.copied = { what, ok: await writeToClipboard(file.type === 'image/png' ? file : await file.text()) };
  }

  async #copy(what: string): Promise<void> {
    this.copied = { what, ok: await writeToClipboard(what) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-export': ActorExport;
  }
}
