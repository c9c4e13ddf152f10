// <actor-balance>: whether the signs of relations fit together: triangles, camps, enemies of enemies, and how sure that is.
// The proof runs in a worker, when the balance first comes into view.
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ActorSelectRequestEvent } from '../state/events.js';
import type { BalanceContext } from './balance-parts/balance-context.js';
import { balanceStyles } from './balance-parts/balance-styles.js';
import { campsSection } from './balance-parts/camps-section.js';
import type { BalanceAnswer, BalanceInput } from './balance-parts/compute-balance.js';
import { enemiesSection } from './balance-parts/enemies-section.js';
import { mixedSection } from './balance-parts/mixed-section.js';
import { runBalance } from './balance-parts/run-balance.js';
import { tellerChoice } from './balance-parts/teller-choice.js';
import { tellersOf, usualTeller } from './balance-parts/tellers.js';
import { triadsSection } from './balance-parts/triads-section.js';
import { ActorElement } from './shared/actor-element.js';
import { ActorFaces } from './shared/actor-faces.js';
import { AnswerTask, type Answered } from './shared/answer-task.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { faceStyles } from './shared/face-styles.js';
import { failedAnswer } from './shared/failed-answer.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import './words/en/balance.js';

/**
 * @summary Strained and balanced triangles, two camps with the ties against them, and enemies of enemies, within one telling.
 * @tag actor-balance
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select an actor, a tie, or the actors of a triangle.
 *
 * @csspart balance - The frame around everything.
 * @csspart controls - Whose telling is looked at.
 * @csspart section - Triangles, camps, enemies of enemies, mixed ties.
 * @csspart table - A table.
 * @csspart index - The line index of frustration, or its bounds.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why dataset or balance could not be had.
 * @csspart issues - The list of the dataset's problems.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-alliance-color - The sign of cooperative ties.
 * @cssproperty --actor-rivalry-color - The sign of hostile ties.
 */
@customElement('actor-balance')
export class ActorBalance extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    faceStyles,
    disclosureStyles,
    choiceStyles,
    balanceStyles,
  ];

  /** Whose telling: `source:rasanah-2021`, `voice:iran`, `together`; empty for the source that says the most. */
  @property() teller = '';
  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @state() private opened: ReadonlySet<string> = new Set();

  readonly #view = this.watch(panelView, sameFields);
  readonly #faces = new ActorFaces(this);
  readonly #visibility = new Visibility(this);
  readonly #task = new AnswerTask<BalanceInput, BalanceAnswer>(this, runBalance);

  override willUpdate(): void {
    const { data, graph } = this.#view.value ?? {};
    if (data == null || graph == null || !this.#visibility.isDisplayed) return;
    const teller = this.teller === '' ? usualTeller(tellersOf(data, graph)) : this.teller;
    this.#task.ask({ data, lens: graph.lens, teller });
  }

  override render(): TemplateResult {
    const { data, graph } = this.#view.value ?? {};
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const isBusy = this.#task.status === 'computing';
    return html`
      ${panelStatus({ view: this.#view.value, words: this.words, retry })}
      <div part="balance" class="balance" ?hidden=${data == null} aria-busy=${isBusy ? 'true' : 'false'}>
        ${data == null || graph == null ? nothing : this.#renderBalance(data, graph)}
      </div>
    `;
  }

  #renderBalance(
    data: NonNullable<ReturnType<typeof panelView>['data']>,
    graph: NonNullable<ReturnType<typeof panelView>['graph']>,
  ): TemplateResult {
    const words = this.words.balance;
    const tellers = tellersOf(data, graph);
    const teller = this.teller === '' ? usualTeller(tellers) : this.teller;
    const { answer, status } = this.#task;
    return html`
      ${tellerChoice({ data, tellers, teller, words, choose: (chosen) => (this.teller = chosen) })}
      ${status === 'computing' ? this.#renderBusy() : nothing}
      ${status === 'failed' ? failedAnswer(words.failed, this.words, () => this.#task.retry()) : nothing}
      ${status === 'idle' && answer === null ? html`<p class="muted">${words.cancelled}</p>` : nothing}
      ${
        answer === null
          ? nothing
          : html`<div class=${status === 'computing' ? 'balance stale' : 'balance'}>${this.#renderAnswer(answer)}</div>`
      }
    `;
  }

  #renderBusy(): TemplateResult {
    const words = this.words.balance;
    return html`
      <div class="notice" role="status">
        <p>${words.computing}</p>
        <button class="button" type="button" @click=${() => this.#task.cancel()}>${words.cancel}</button>
      </div>
    `;
  }

  #renderAnswer(balance: Answered<BalanceInput, BalanceAnswer>): TemplateResult {
    const words = this.words.balance;
    if (balance.ties === 0) return html`<p class="notice">${words.nothing}</p>`;
    const context: BalanceContext = {
      balance,
      words,
      faces: this.#faces,
      flags: !this.noFlags,
      opened: this.opened,
      openAll: (list) => (this.opened = new Set([...this.opened, list])),
      select: (selection) => this.request(new ActorSelectRequestEvent(selection)),
    };
    const mixed = balance.mixed.length;
    return html`
      <p>${words.summary(balance.ties, balance.actors)} ${words.mixedCount(mixed, balance.cancelled)}</p>
      ${triadsSection(context)} ${campsSection(context)} ${enemiesSection(context)} ${mixedSection(context)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-balance': ActorBalance;
  }
}
