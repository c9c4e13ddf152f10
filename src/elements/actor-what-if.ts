// <actor-what-if>: takes a text, a voice or an actor out, or switches one scenario on, and tells what hangs on it. The
// state keeps the lens from before, so that one key leads back.
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { trialChange, type Trial } from '../analysis/trial.js';
import type { WhatChanges, WhatChangesInput } from '../analysis/what-changes.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { ActorSelectRequestEvent, ActorTrialRequestEvent } from '../state/events.js';
import { ActorElement } from './shared/actor-element.js';
import { AnswerTask } from './shared/answer-task.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { failedAnswer } from './shared/failed-answer.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView, type PanelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { trialSentence } from './shared/trial-words.js';
import { Visibility } from './shared/visibility.js';
import { pickStyles } from './shared/pick-styles.js';
import { changesList } from './what-if-parts/changes-list.js';
import { runWhatIf } from './what-if-parts/run-what-if.js';
import { trialChoice } from './what-if-parts/trial-choice.js';
import { whatIfStyles } from './what-if-parts/what-if-styles.js';
import './words/en/what-if.js';
import './words/en/vocabulary.js';

/**
 * @summary Takes a text, a voice or an actor out, or switches one scenario on, and tells which relations, ranks and camps change.
 * @tag actor-what-if
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} size-by - The measure whose ranks are compared.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorTrialRequestEvent} actor-trial-request - Asks to try something out, or to go back.
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select a relation or an actor that changes.
 *
 * @csspart what-if - The frame around everything.
 * @csspart controls - What can be tried out.
 * @csspart tried - What is tried out, and the way back.
 * @csspart section - What changes of one kind.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded, or nothing compared.
 * @csspart issues - The list of the dataset's problems.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-accent-color - Around what is tried out, and focus.
 * @cssproperty --actor-accent-ground-color - Behind what is tried out.
 */
@customElement('actor-what-if')
export class ActorWhatIf extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    strandStyles,
    choiceStyles,
    pickStyles,
    whatIfStyles,
  ];

  @state() private opened: ReadonlySet<string> = new Set();

  readonly #view = this.watch(panelView, sameFields);
  readonly #trial = this.watch(({ baseline, sizeBy, sizedOn }) => ({ baseline, sizeBy, sizedOn }), sameFields);
  readonly #visibility = new Visibility(this);
  readonly #task = new AnswerTask<WhatChangesInput, WhatChanges>(this, runWhatIf);

  override willUpdate(): void {
    const { data, graph } = this.#view.value ?? {};
    const { baseline, sizeBy, sizedOn } = this.#trial.value ?? {};
    if (data == null || graph == null || baseline == null || sizeBy === undefined || sizedOn === undefined) return;
    if (!this.#visibility.isDisplayed) return;
    this.#task.ask({ data, before: baseline, after: graph.lens, measure: sizeBy, on: sizedOn });
  }

  override render(): TemplateResult {
    const { words } = this;
    const view = this.#view.value;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view, words, retry })}
      <div part="what-if" class="what-if" ?hidden=${view?.data == null}>
        ${view?.data == null || view.graph === null ? nothing : this.#renderTrial(view.data, view.graph)}
      </div>
    `;
  }

  #renderTrial(data: IndexedDataset, graph: NonNullable<PanelView['graph']>): TemplateResult {
    const words = this.words.whatIf;
    const baseline = this.#trial.value?.baseline ?? null;
    return html`
      <p class="muted">${words.intro}</p>
      ${trialChoice({ data, graph, words, choose: (trial) => this.#try(graph.lens, trial) })}
      ${
        baseline === null
          ? html`<p role="status">${words.nothingTried}</p>`
          : html`${this.#renderTried(data, baseline, graph.lens)} ${this.#renderChanges()}`
      }
    `;
  }

  #renderTried(data: IndexedDataset, before: Lens, after: Lens): TemplateResult {
    const words = this.words.whatIf;
    return html`
      <div part="tried" class="tried">
        <p role="status">${trialSentence(data, before, after, words)}</p>
        <button class="button" type="button" @click=${() => this.request(new ActorTrialRequestEvent(null))}>
          ${words.leave} <kbd>${words.leaveKey}</kbd>
        </button>
      </div>
      <p class="muted small">${words.compared}</p>
    `;
  }

  #renderChanges(): TemplateResult {
    const words = this.words.whatIf;
    const { answer, status } = this.#task;
    if (status === 'failed') return failedAnswer(words.failed, this.words, () => this.#task.retry());
    if (answer === null || status === 'computing') return html`<p class="muted" role="status">${words.computing}</p>`;
    return changesList({
      changes: answer,
      words: this.words,
      opened: this.opened,
      open: (list) => (this.opened = new Set([...this.opened, list])),
      select: (selection) => this.request(new ActorSelectRequestEvent(selection)),
    });
  }

  #try(lens: Lens, trial: Trial): void {
    this.opened = new Set();
    this.request(new ActorTrialRequestEvent(trialChange(lens, trial)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-what-if': ActorWhatIf;
  }
}
