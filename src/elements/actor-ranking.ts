// <actor-ranking>: compares actors by a measure, on a projection that is named. The measures and what they need are
// loaded when the ranking first comes into view.
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type MeasureChoice } from '../analysis/measure-choice.js';
import { formatProjectionChoice } from '../analysis/projection-choice.js';
import type { RankRanges, RankRangesInput } from '../analysis/rank-ranges.js';
import type { ActorId } from '../model/id.js';
import { NO_SELECTION, selectActors } from '../model/selection.js';
import { ActorSelectRequestEvent, ActorViewRequestEvent } from '../state/events.js';
import { INITIAL_STATE, type ExplorerState } from '../state/explorer-state.js';
import type { Ranking } from './ranking-parts/compute-ranking.js';
import { measureMeaning, measureOrigin } from './ranking-parts/measure-text.js';
import { rangesPart } from './ranking-parts/ranges-part.js';
import { runRanges } from './ranking-parts/run-ranges.js';
import { rankingChoice } from './ranking-parts/ranking-choice.js';
import { rankingControls, type ChoiceName } from './ranking-parts/ranking-controls.js';
import { rankingStyles } from './ranking-parts/ranking-styles.js';
import { rankingTable } from './ranking-parts/ranking-table.js';
import { runRanking } from './ranking-parts/run-ranking.js';
import type { Order } from './ranking-parts/sort-ranked.js';
import { ActorElement } from './shared/actor-element.js';
import { AnswerTask } from './shared/answer-task.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { ActorFaces } from './shared/actor-faces.js';
import { faceStyles } from './shared/face-styles.js';
import { failedAnswer } from './shared/failed-answer.js';
import { localeOf } from './shared/locale-of.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import './words/en/ranking.js';

const sizedBy = ({ sizeBy, sizedOn }: ExplorerState): MeasureChoice => ({ measure: sizeBy, on: sizedOn });

/**
 * @summary Compares actors by measure: rank, name and value, with what the number says and what it does not.
 * @tag actor-ranking
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - Whose row stands out.
 * @attr {string} size-by - The measure that sizes actors, and the one compared unless `measure` names another.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select the actor of a row, or nothing.
 * @fires {ActorViewRequestEvent} actor-view-request - Asks to size the picture by the measure.
 *
 * @csspart ranking - The frame around everything.
 * @csspart controls - What is compared: measure, relations, weights, direction.
 * @csspart explanation - What the measure says and does not say.
 * @csspart size - The button that sizes the picture.
 * @csspart ranges - The button that tells how far ranks move, and what that shows.
 * @csspart range - The range of a rank.
 * @csspart table - The table.
 * @csspart row - A row of it.
 * @csspart selected - A row whose actor is selected.
 * @csspart bar - The bar of a value.
 * @csspart isolated - The rows of actors without a relation.
 * @csspart undefined - Why the measure has no value.
 * @csspart more - The button that shows all rows.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why dataset or measures could not be loaded.
 * @csspart issues - The list of the dataset's problems.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-control-line-color - Bars and the frames of controls.
 * @cssproperty --actor-accent-color - The bar of a selected actor, and focus.
 * @cssproperty --actor-accent-ground-color - Behind the row of a selected actor.
 */
@customElement('actor-ranking')
export class ActorRanking extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    faceStyles,
    disclosureStyles,
    choiceStyles,
    rankingStyles,
  ];

  /** The measure compared; empty for the one that sizes actors. */
  @property() measure = '';
  /** The relations it looks at: `all`, `cooperative`, `hostile` or a relation type; empty for all. */
  @property() layer = '';
  /** What ties weigh: `statements`, `claims`, `sources` or `none`; empty for what is usual for the measure. */
  @property() weights = '';
  /** `directed` or `undirected`; empty for what is usual for the measure. */
  @property() direction = '';
  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @state() private order: Order = 'highest';
  @state() private showsAll = false;
  @state() private showsRanges = false;

  readonly #view = this.watch(panelView, sameFields);
  readonly #selection = this.watch((present) => present.selection);
  readonly #sized = this.watch(sizedBy, sameFields);
  readonly #faces = new ActorFaces(this);
  readonly #visibility = new Visibility(this);
  readonly #task = new AnswerTask(this, runRanking);
  readonly #ranges = new AnswerTask<RankRangesInput, RankRanges>(this, runRanges);

  override willUpdate(): void {
    const { data, graph } = this.#view.value ?? {};
    if (data == null || graph == null || !this.#visibility.isDisplayed) return;
    const { measure, on } = rankingChoice(this, this.#sizedBy);
    this.#task.ask({ data, graph, measure, on: formatProjectionChoice(on) });
    const { answer } = this.#task;
    if (!this.showsRanges || answer === null || this.#isComputing) return;
    this.#ranges.ask({ data, lens: graph.lens, measure: answer.measure.id, projection: answer.projection });
  }

  override render(): TemplateResult {
    const { words } = this;
    const hasData = this.#view.value?.data != null;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view: this.#view.value, words, retry })}
      <div part="ranking" class="ranking" ?hidden=${!hasData} aria-busy=${this.#isComputing ? 'true' : 'false'}>
        ${hasData ? this.#renderRanking(this.#task.answer) : nothing}
      </div>
    `;
  }

  get #sizedBy(): MeasureChoice {
    return this.#sized.value ?? sizedBy(INITIAL_STATE);
  }

  get #isComputing(): boolean {
    return this.#task.status === 'computing';
  }

  #renderRanking(ranking: Ranking | null): TemplateResult {
    const words = this.words.ranking;
    if (this.#task.status === 'failed') return failedAnswer(words.failed, this.words, () => this.#task.retry());
    if (ranking === null) return html`<p class="empty" role="status">${words.computing}</p>`;
    return html`
      ${rankingControls({ ranking, words, choose: (what, value) => this.#choose(what, value) })}
      ${measureMeaning(ranking)} ${this.#renderSize(ranking)} ${this.#renderRanges()}
      <div class=${this.#isComputing ? 'stale' : ''}>${this.#renderResult(ranking)}</div>
      ${measureOrigin(ranking, words)}
      <span class="visually-hidden" role="status">${this.#isComputing ? words.computing : ''}</span>
    `;
  }

  #renderSize({ measure, usual, projection }: Ranking): TemplateResult {
    const words = this.words.ranking;
    const shared = this.#sizedBy;
    const isOn = shared.measure === measure.id && sameFields({ ...usual, ...shared.on }, projection);
    const { on } = rankingChoice(this, shared);
    return html`
      <div part="size" class="size">
        <button
          class="button"
          type="button"
          aria-pressed=${isOn ? 'true' : 'false'}
          @click=${() => this.request(new ActorViewRequestEvent({ sizeBy: measure.id, sizedOn: on }))}
        >
          ${words.sizeBy}
        </button>
      </div>
    `;
  }

  #renderRanges(): TemplateResult {
    return rangesPart({
      words: this.words.ranking,
      isOn: this.showsRanges,
      status: this.#ranges.status,
      ranges: this.#presentRanges,
      onToggle: () => (this.showsRanges = !this.showsRanges),
      onRetry: () => this.#ranges.retry(),
    });
  }

  /** Those of the numbers that stand there. */
  get #presentRanges(): RankRanges | null {
    const { answer, status } = this.#ranges;
    return this.showsRanges && status === 'idle' && !this.#isComputing ? answer : null;
  }

  #renderResult(ranking: Ranking): TemplateResult {
    const words = this.words.ranking;
    const { result, measure } = ranking;
    if ('reason' in result) {
      return html`<p part="undefined" class="notice">${words.undefined(measure.name, result.reason)}</p>`;
    }
    if (result.ranked.length === 0) return html`<p class="notice">${words.noActors}</p>`;
    return rankingTable({
      ranking,
      ranked: result.ranked,
      ranges: this.#presentRanges?.ranges ?? null,
      selected: this.#selectedActors,
      order: this.order,
      showsAll: this.showsAll,
      flags: !this.noFlags,
      faces: this.#faces,
      words,
      locale: localeOf(this.language),
      onPick: (id) => this.#pick(id),
      onOrder: (order) => (this.order = order),
      onShowAll: () => (this.showsAll = true),
    });
  }

  get #selectedActors(): ReadonlySet<ActorId> {
    const selection = this.#selection.value ?? NO_SELECTION;
    return new Set(selection.kind === 'actors' ? selection.actors : []);
  }

  /** Another measure goes back to the weights and the direction that are usual for it. */
  #choose(what: ChoiceName, value: string): void {
    this[what] = value;
    if (what === 'measure') [this.weights, this.direction] = ['', ''];
  }

  /** Picking the only selected actor again lets it go. */
  #pick(id: ActorId): void {
    const selected = this.#selectedActors;
    const isAlone = selected.size === 1 && selected.has(id);
    this.request(new ActorSelectRequestEvent(isAlone ? NO_SELECTION : selectActors(id)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-ranking': ActorRanking;
  }
}
