// <actor-compare>: two texts, voices, times or any two lenses side by side: what both tell, what only one does, and where
// they contradict each other.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BySide, Side } from '../analysis/compare-lenses.js';
import { formatSide, usualSides } from '../analysis/comparison-side.js';
import { emphasisOf } from '../analysis/emphasis.js';
import { NO_EMPHASIS } from '../model/scene.js';
import { NO_SELECTION, type Selection } from '../model/selection.js';
import { positionsOf } from '../state/derive.js';
import { ActorSelectRequestEvent } from '../state/events.js';
import type { GraphTarget } from '../rendering/graph-events.js';
import type { CompareContext } from './compare-parts/compare-context.js';
import { comparePictures, PICTURES } from './compare-parts/compare-pictures.js';
import { compareScenes, differenceTheme, type CompareScenes } from './compare-parts/compare-scenes.js';
import { compareStyles } from './compare-parts/compare-styles.js';
import { compareTable, comparisonCsv, type Shown } from './compare-parts/compare-table.js';
import { contradictionList } from './compare-parts/contradiction-list.js';
import { LinkedPictures } from './compare-parts/linked-pictures.js';
import { runComparison, type ComparisonAnswer, type ComparisonInput } from './compare-parts/run-comparison.js';
import { sideChoice, sideName } from './compare-parts/side-choice.js';
import { issueList } from './explorer-parts/issue-list.js';
import { ThemeWatcher } from './graph-parts/theme-watcher.js';
import { ActorElement } from './shared/actor-element.js';
import { AnswerTask } from './shared/answer-task.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { download } from './shared/download.js';
import { failedAnswer } from './shared/failed-answer.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView, type PanelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import { pickStyles } from './shared/pick-styles.js';
import './words/en/compare.js';
import './words/en/explorer.js';
import './words/en/vocabulary.js';

type Data = NonNullable<PanelView['data']>;
type Graph = NonNullable<PanelView['graph']>;

/**
 * @summary Two texts, voices, times or any two lenses side by side: what both tell, what only one does, where they contradict.
 * @tag actor-compare
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What holds on both sides, in the lens grammar.
 * @attr {string} selection - What stands out in all three pictures.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select an actor, a relation, a tie, or nothing.
 *
 * @csspart compare - The frame around everything.
 * @csspart controls - The choice of both sides.
 * @csspart summary - What the comparison comes to.
 * @csspart pictures - The three pictures.
 * @csspart contradictions - Where the sides contradict each other.
 * @csspart table - The relations, as a table.
 * @csspart row - A row of it.
 * @csspart selected - A row whose relation is selected.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded, or nothing compared.
 * @csspart issues - The list of problems.
 *
 * @cssproperty --actor-group-1-color - Relations of the left side only.
 * @cssproperty --actor-group-2-color - Relations of the right side only.
 * @cssproperty --actor-ground-color - Behind the pictures.
 * @cssproperty --actor-text-color - Text, and contradicting relations.
 * @cssproperty --actor-muted-color - Text of lesser weight, and relations of both sides.
 * @cssproperty --actor-accent-color - What is selected, and focus.
 */
@customElement('actor-compare')
export class ActorCompare extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    strandStyles,
    choiceStyles,
    pickStyles,
    compareStyles,
  ];

  /** The left side: `source:rasanah-2021`, `voice:iran+`, `until:2020`, `since:2021`, `lens:types=threat`; empty for the usual one. */
  @property() a = '';
  /** The right side, likewise. */
  @property() b = '';
  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @state() private shown: Shown = 'all';
  @state() private showsAll = false;

  readonly #view = this.watch(panelView, sameFields);
  readonly #selection = this.watch(({ selection, steps }) => ({ selection, steps }), sameFields);
  readonly #positions = this.watch(positionsOf);
  readonly #visibility = new Visibility(this);
  readonly #themes = new ThemeWatcher(this);
  readonly #task = new AnswerTask<ComparisonInput, ComparisonAnswer>(this, runComparison);
  readonly #pictures = new LinkedPictures(this, (target) => this.#pick(target));
  #scenes: { readonly of: ComparisonAnswer; readonly at: unknown; readonly scenes: CompareScenes } | null = null;

  override willUpdate(): void {
    const { data, graph } = this.#view.value ?? {};
    if (data == null || graph == null || !this.#visibility.isDisplayed) return;
    const { a, b } = this.#sides(data, graph);
    this.#task.ask({ data, base: graph.lens, a, b });
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { answer } = this.#task;
    const canvases = [...this.renderRoot.querySelectorAll('canvas')];
    if (answer === null || canvases.length === 0) return;
    const { selection, steps } = this.#selection.value ?? { selection: NO_SELECTION, steps: 1 };
    const scenes = this.#scenesOf(answer);
    const { theme } = this.#themes;
    const { a, b } = answer.graphs;
    const lifted = { a: emphasisOf(a, selection, steps), b: emphasisOf(b, selection, steps) };
    const pictures = PICTURES.flatMap((name) => {
      const canvas = canvases.find((each) => each.dataset['picture'] === name);
      if (canvas === undefined) return [];
      return [
        {
          canvas,
          scene: scenes[name],
          theme: name === 'difference' ? differenceTheme(theme) : theme,
          emphasis: name === 'difference' ? (lifted.a === NO_EMPHASIS ? lifted.b : lifted.a) : lifted[name],
        },
      ];
    });
    this.#pictures.show(pictures, scenes.difference, !this.noFlags);
  }

  override render(): TemplateResult {
    const { words } = this;
    const view = this.#view.value;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const isBusy = this.#task.status === 'computing';
    return html`
      ${panelStatus({ view, words, retry })}
      <div part="compare" class="compare" ?hidden=${view?.data == null} aria-busy=${isBusy ? 'true' : 'false'}>
        ${view?.data == null || view.graph === null ? nothing : this.#renderSides(view.data, view.graph)}
      </div>
    `;
  }

  #sides(data: Data, graph: Graph): BySide<string> {
    const [a, b] = usualSides(data, graph);
    return { a: this.a || formatSide(a), b: this.b || formatSide(b) };
  }

  #scenesOf(answer: ComparisonAnswer): CompareScenes {
    const at = this.#positions.value ?? new Map();
    if (this.#scenes?.of !== answer || this.#scenes.at !== at) {
      this.#scenes = { of: answer, at, scenes: compareScenes(answer, at) };
    }
    return this.#scenes.scenes;
  }

  #renderSides(data: Data, graph: Graph): TemplateResult {
    const words = this.words.compare;
    const sides = this.#sides(data, graph);
    return html`
      ${sideChoice({
        data,
        graph,
        sides,
        words,
        choose: (side, text) => this.#choose(side, text),
        swap: () => ([this.a, this.b] = [sides.b, sides.a]),
      })}
      ${this.#renderAnswer(data)}
    `;
  }

  #renderAnswer(data: Data): TemplateResult {
    const words = this.words.compare;
    const { answer, status } = this.#task;
    if (status === 'failed') return failedAnswer(words.failed, this.words, () => this.#task.retry());
    if (answer === null) return html`<p class="muted" role="status">${words.comparing}</p>`;
    const { a, b } = answer.input;
    const context: CompareContext = {
      comparison: answer,
      names: { a: sideName(data, a, words), b: sideName(data, b, words) },
      words: this.words,
      selection: this.#selection.value?.selection ?? NO_SELECTION,
      select: (selection) => this.#select(selection),
    };
    const issues = [...answer.issues.a, ...answer.issues.b];
    return html`
      ${
        issues.length === 0
          ? nothing
          : html`<div class="notice" role="alert">
              <strong>${words.problem}</strong>${issueList(issues, this.words.explorer)}
            </div>`
      }
      ${this.#renderSummary(context)} ${comparePictures(context, this.#scenesOf(answer), this.#pictures)}
      ${contradictionList(context)}
      ${compareTable({
        context,
        shown: this.shown,
        showsAll: this.showsAll,
        onShow: (shown) => (this.shown = shown),
        onShowAll: () => (this.showsAll = true),
        onDownload: () =>
          download(`${data.dataset.id}.comparison.csv`, new Blob([comparisonCsv(context)], { type: 'text/csv' })),
      })}
    `;
  }

  #renderSummary({ comparison, names }: CompareContext): TemplateResult {
    const words = this.words.compare;
    const { relations, contradictions, years } = comparison;
    const count = (found: string): number => relations.filter((relation) => relation.found === found).length;
    const counts = { all: relations.length, both: count('both'), a: count('a'), b: count('b') };
    const isOfYears = years.a.length > 0 && years.b.length > 0 && years.a.join() !== years.b.join();
    return html`
      <div part="summary">
        <p class="summary" role="status">
          ${words.summary(counts, names.a, names.b)} ${words.contradicting(contradictions.length)}
        </p>
        ${isOfYears ? html`<p class="muted">${words.years(years.a, years.b)}</p>` : nothing}
      </div>
    `;
  }

  #choose(side: Side, text: string): void {
    this[side] = text === '' ? 'lens:' : text;
    this.showsAll = false;
  }

  #select(selection: Selection): void {
    this.request(new ActorSelectRequestEvent(selection));
  }

  #pick(target: GraphTarget | null): void {
    if (target === null) this.#select(NO_SELECTION);
    else if (target.kind === 'actor') this.#select({ kind: 'actors', actors: [target.actor] });
    else if (target.kind === 'strand') this.#select({ kind: 'relation', relation: target.relation });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-compare': ActorCompare;
  }
}
