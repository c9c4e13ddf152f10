// <actor-reader>: the claims of a source in the order of its text, and the reader's own copy with every passage marked.
// What its parts show stands in `reader-parts/`, what becomes of texts in `texts/`; this file finds the state and acts.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { foldActors } from '../analysis/fold-actors.js';
import { sourceLabels } from '../analysis/source-label.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { NO_SELECTION, selectActors, selectClaim } from '../model/selection.js';
import { sourceIdOf } from '../model/statement.js';
import { ActorSelectRequestEvent, ActorViewRequestEvent } from '../state/events.js';
import { claimList, sectionOutline } from './reader-parts/claim-list.js';
import { copyPart } from './reader-parts/copy-part.js';
import { FollowedAim } from './reader-parts/followed-aim.js';
import { goToSection } from './reader-parts/go-to-section.js';
import { nextStatement, presentStatement } from './reader-parts/next-statement.js';
import { passageTray, shownPassages } from './reader-parts/passage-tray.js';
import { modeChoice } from './reader-parts/mode-choice.js';
import { statementOf, type NamedPassage, type ReaderActs, type ReaderContext } from './reader-parts/reader-context.js';
import { passageKey } from './reader-parts/reader-keyboard.js';
import { ReadingPlace } from './reader-parts/reading-place.js';
import { readerStyles } from './reader-parts/reader-styles.js';
import { sourceChoice, sourceRecord } from './reader-parts/source-record.js';
import { MarkedPassage } from './reader-parts/marked-passage.js';
import { mayEdit, wishForClaim } from './reader-parts/propose-claim.js';
import { statementsOf } from './reader-parts/source-statements.js';
import { TextPanel } from './reader-parts/text-panel.js';
import { textPart } from './reader-parts/text-part.js';
import { textStyles } from './reader-parts/text-styles.js';
import { verdictFilter } from './reader-parts/verdict-filter.js';
import { downloadVerdicts } from './reader-parts/verdict-report.js';
import { ActorElement } from './shared/actor-element.js';
import type { Statement } from './shared/cite-claim.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { foundStyles } from './shared/found-passage.js';
import { DropTarget } from './shared/drop-target.js';
import { localeOf } from './shared/locale-of.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { verdictStyles } from './shared/verdict-badge.js';
import { spinnerStyles } from './shared/spinner-styles.js';
import type { GivenText } from './texts/check-texts.js';
import type { TextAim } from './texts/reader-texts.js';
import { TextsController } from './texts/texts-controller.js';
import './words/en/reader.js';
import './words/en/details.js';
import './words/en/vocabulary.js';
import './words/en/matrix.js';

/**
 * @summary Reads a source: its record, its claims in the order of the text, and the reader's own copy with every passage marked and checked.
 * @tag actor-reader
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is selected; a claim, such as `claim:rasanah-2021-014`, is gone to.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select a claim, or the actor of a position.
 * @fires {ActorViewRequestEvent} actor-view-request - Asks to show the graph.
 *
 * @csspart reader - The box that scrolls.
 * @csspart choice - Which source is read.
 * @csspart record - The bibliographic record.
 * @csspart copy - How to give a copy, and what became of it.
 * @csspart verdicts - The verdicts, counted.
 * @csspart verdict - One verdict.
 * @csspart found - What the copy has instead of a passage.
 * @csspart sections - The outline of sections.
 * @csspart section - The claims of a section.
 * @csspart statement - The button of a claim or position.
 * @csspart claims - The claims in the order of the text.
 * @csspart key - What the marks mean.
 * @csspart text - The reader's copy.
 * @csspart tray - The passage that is gone to.
 * @csspart more - The button that shows more of a list.
 * @csspart nothing - What stands there where the dataset has no claim from the text.
 * @csspart problem - Why a text or the dataset could not be read.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart issues - The list of problems of a dataset.
 *
 * @cssproperty [--actor-reader-block-size=min(80dvh, 760px)] - Height of the reader.
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-alliance-color - Passages about alliances.
 * @cssproperty --actor-rivalry-color - Passages about rivalries.
 * @cssproperty --actor-trade-color - Passages about trade.
 * @cssproperty --actor-threat-color - Passages about threats.
 */
@customElement('actor-reader')
export class ActorReader extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    disclosureStyles,
    strandStyles,
    verdictStyles,
    foundStyles,
    spinnerStyles,
    readerStyles,
    textStyles,
  ];

  /** The id of the source that is read; by default the first of the dataset. */
  @property({ useDefault: true }) source = '';

  @query('.reader') private readonly box!: HTMLElement | null;
  @query('.text') private readonly textBox!: HTMLElement | null;

  readonly #view = this.watch(panelView, sameFields);
  readonly #selection = this.watch((present) => present.selection);
  readonly #copies = this.following(new TextsController(this));
  readonly #place = new ReadingPlace(this);
  readonly #text = new TextPanel();
  readonly #followed = new FollowedAim();
  readonly #marked = new MarkedPassage(this, () => this.textBox);
  readonly #drop = new DropTarget(this, {
    take: (files) => this.#give(files),
    nameOfText: () => this.words.reader.pasted,
  });
  #context: ReaderContext | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#text.close();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    void this.#copies.texts?.restore();
    if (changed.has('source')) this.#place.start();
    this.#follow();
    this.#context = this.#makeContext();
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('source') && this.box !== null) this.box.scrollTop = 0;
    this.#text.show(this.#context, this.textBox);
    if (this.box === null || !this.checkVisibility()) return;
    const wish = this.#place.takeWish();
    if (wish !== null) this.#text.reveal(wish, this.box);
  }

  override render(): TemplateResult {
    const { words } = this;
    const context = this.#context;
    const view = this.#view.value;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const hasNone = context === null && view?.data != null;
    return html`
      ${panelStatus({ view, words, retry })}
      ${hasNone ? html`<p part="nothing" class="empty">${words.reader.noSource}</p>` : nothing}
      ${context === null ? nothing : this.#renderSource(context)}
      ${this.#drop.isOver ? html`<p class="drop">${words.reader.drop}</p>` : nothing}
    `;
  }

  #renderSource(context: ReaderContext): TemplateResult {
    const isText = context.copy !== null && context.mode === 'text';
    const label = sourceLabels(context.data).get(context.source.id) ?? context.source.id;
    return html`
      <div part="reader" class="reader" role="region" tabindex="0" aria-label=${label} @keydown=${this.#onKey}>
        ${sourceChoice(context)} ${sourceRecord(context)} ${copyPart(context)}
        ${context.copy === null ? nothing : modeChoice(context)} ${verdictFilter(context)} ${sectionOutline(context)}
        ${isText ? textPart(context, label, this.#onText) : claimList(context)}
      </div>
      ${isText ? passageTray(context) : nothing}
    `;
  }

  readonly #acts: Omit<ReaderActs, 'toGraph' | 'makeClaim'> = {
    chooseSource: (source) => (this.source = source),
    give: (files) => this.#give(files),
    keep: (keeps) => void this.#copies.texts?.keep(this.#context?.source.id ?? '', keeps),
    remove: () => void this.#copies.texts?.remove(this.#context?.source.id ?? ''),
    report: () => this.#context !== null && downloadVerdicts(this.#context),
    setMode: (mode) => this.#place.setMode(mode),
    filter: (verdict) => this.#place.filter(verdict),
    toSection: (section) => goToSection(section, this.#place, this.box),
    select: (statement) => this.#select(statement),
    toText: (kind, id) => this.#copies.texts?.goTo({ kind, id }),
    toPassage: (index) => this.#place.toPassage(index, false),
    showMore: () => this.#place.showMore(),
  };

  /** Null while there is no dataset, or one without a source. */
  #makeContext(): ReaderContext | null {
    const { data } = this.#view.value ?? {};
    const { texts } = this.#copies;
    const [first] = data?.sources.values() ?? [];
    const source = data?.sources.get(this.source) ?? first;
    if (data == null || source === undefined || texts === null) return null;
    const copy = texts.copies.get(source.id) ?? null;
    this.#place.take(copy, this.#followed.claim);
    const { passages, mode, verdict, current, limit } = this.#place;
    const selection = this.#selection.value ?? NO_SELECTION;
    return {
      data,
      source,
      statements: statementsOf(data, source),
      texts,
      copy,
      passages,
      mode,
      verdict,
      current,
      limit,
      selected: selection.kind === 'claim' ? selection.claim : null,
      words: this.words,
      locale: localeOf(this.language),
      marked: this.#marked,
      acts: {
        ...this.#acts,
        toGraph: this.isInside ? (statement) => this.#toGraph(statement) : null,
        makeClaim: this.isInside && mayEdit(this.frame) ? (named) => void this.#makeClaim(named) : null,
      },
    };
  }

  #follow(): void {
    const { data } = this.#view.value ?? {};
    if (data == null) return;
    const next = this.#followed.next(this.#selection.value ?? NO_SELECTION, this.#copies.texts?.aim ?? null);
    if (next?.inText === true) this.#place.setMode('text');
    if (next !== null) this.#goTo(data, next.to);
  }

  #goTo(data: IndexedDataset, { kind, id }: TextAim): void {
    const statement = statementOf({ data }, { kind, id });
    const source = data.sources.get(statement === undefined ? '' : (sourceIdOf(statement) ?? ''));
    if (source === undefined) return;
    if (this.source !== source.id) this.#place.start();
    this.source = source.id;
    this.#place.take(this.#copies.texts?.copies.get(source.id) ?? null, '');
    this.#place.goTo(kind, id, statementsOf(data, source).length);
  }

  #select(statement: Statement): void {
    const { data, graph } = this.#view.value ?? {};
    if (data == null || graph == null) return;
    if ('position' in statement) {
      const whole = foldActors(data, graph.lens.rollUp).get(statement.actor) ?? statement.actor;
      this.request(new ActorSelectRequestEvent(selectActors(whole)));
      return;
    }
    // The reader is where it stands already.
    this.#followed.stand(statement.id);
    this.request(new ActorSelectRequestEvent(selectClaim(statement.id)));
  }

  #toGraph(statement: Statement): void {
    this.#select(statement);
    this.request(new ActorViewRequestEvent({ main: 'graph' }));
  }

  async #makeClaim(named?: NamedPassage): Promise<void> {
    const { store } = this;
    const context = this.#context;
    if (store === null || context === null) return;
    if (await wishForClaim(store, context, named)) this.request(new ActorViewRequestEvent({ panel: 'edit' }));
  }

  readonly #onText = ({ target }: MouseEvent): void => {
    const context = this.#context;
    const index = context === null ? undefined : this.#text.passageUnder(target, context);
    if (context === null || index === undefined) return;
    const statement = nextStatement(context, index);
    this.#place.stand(index);
    if (statement !== undefined) this.#select(statement);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const context = this.#context;
    if (context === null || context.copy === null || context.mode !== 'text') return;
    const isOnMarker = event.target instanceof Element && event.target.classList.contains('marker');
    const key = passageKey(event, { shown: shownPassages(context), current: context.current, isOnMarker });
    if (key === null) return;
    event.preventDefault();
    if (key !== 'graph') this.#place.toPassage(key, true);
    else {
      const statement = presentStatement(context);
      if (statement !== undefined) context.acts.toGraph?.(statement);
    }
  };

  #give(files: readonly GivenText[]): void {
    const source = this.#context?.source.id;
    if (files.length > 0) void this.#copies.texts?.add(files.map((file) => ({ ...file, source })));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-reader': ActorReader;
  }
}
