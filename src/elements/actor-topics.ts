// <actor-topics>: who is for what and who against, on which condition; what is said about a project, an event or a factor;
// and scenarios, one at a time.
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { topicTable, type TopicRow } from '../analysis/topic-table.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { selectActors } from '../model/selection.js';
import { TOPIC_KINDS } from '../model/vocabulary.js';
import { ActorLensRequestEvent, ActorSelectRequestEvent } from '../state/events.js';
import { ActorElement } from './shared/actor-element.js';
import { ActorFaces } from './shared/actor-faces.js';
import { customElement } from './shared/define-element.js';
import { faceStyles } from './shared/face-styles.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import { pickStyles } from './shared/pick-styles.js';
import { positionTable, type OpenCell } from './topics-parts/position-table.js';
import { topicName, type TopicActs } from './topics-parts/topic-row.js';
import { topicsStyles } from './topics-parts/topics-styles.js';
import './words/en/topics.js';

/** So many actors stand in columns before the reader asks for more. */
const ACTORS_SHOWN = 12;

/**
 * @summary Actors by topics: who is for what and who against, on which condition; what the claims are about; scenarios one at a time.
 * @tag actor-topics
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks for a topic or a scenario, or for none.
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select an actor.
 *
 * @csspart topics - The frame around everything.
 * @csspart positions - The table of positions.
 * @csspart row - A topic of it.
 * @csspart position - A cell with a position.
 * @csspart topic - The button of a topic.
 * @csspart others - The topics without positions.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-alliance-color - For.
 * @cssproperty --actor-threat-color - Against.
 * @cssproperty --actor-accent-color - What is chosen, and focus.
 * @cssproperty --actor-accent-ground-color - Behind what is chosen.
 */
@customElement('actor-topics')
export class ActorTopics extends ActorElement {
  static override readonly styles = [baseStyles, buttonStyles, panelStyles, faceStyles, pickStyles, topicsStyles];

  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @state() private open: OpenCell | null = null;
  @state() private showsAll = false;

  readonly #view = this.watch(panelView, sameFields);
  readonly #faces = new ActorFaces(this);
  readonly #visibility = new Visibility(this);

  override render(): TemplateResult {
    const { words } = this;
    const view = this.#view.value;
    const { data = null, graph = null } = view ?? {};
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const isShown = data !== null && graph !== null && this.#visibility.isDisplayed;
    return html`
      ${panelStatus({ view, words, retry })}
      <div part="topics" class="topics" ?hidden=${data === null}>
        ${isShown ? this.#renderTopics(data, graph.lens) : nothing}
      </div>
    `;
  }

  #renderTopics(data: IndexedDataset, lens: Lens): TemplateResult {
    const words = this.words.topics;
    const { rows, actors } = topicTable(data, lens);
    if (rows.length === 0) return html`<p class="notice">${words.none}</p>`;
    const acts: TopicActs = { lens, words, set: (change) => this.request(new ActorLensRequestEvent(change)) };
    const held = rows.filter(({ positions }) => positions.size > 0);
    const shown = this.showsAll || actors.length <= ACTORS_SHOWN + 1 ? actors : actors.slice(0, ACTORS_SHOWN);
    return html`
      <p class="muted">${words.hint}</p>
      <section>
        <h3>${words.table}</h3>
        ${
          held.length === 0
            ? html`<p class="muted">${words.noPositions}</p>`
            : positionTable({
                ...acts,
                data,
                rows: held,
                actors: shown,
                faces: this.#faces,
                flags: !this.noFlags,
                open: this.open,
                onOpen: (cell) => (this.open = cell),
                onActor: (actor) => this.request(new ActorSelectRequestEvent(selectActors(actor))),
              })
        }
        ${
          shown.length === actors.length
            ? nothing
            : html`<p>
                <button class="button" type="button" @click=${() => (this.showsAll = true)}>
                  ${words.allActors(actors.length)}
                </button>
              </p>`
        }
      </section>
      ${this.#renderOthers(
        rows.filter(({ positions }) => positions.size === 0),
        acts,
      )}
    `;
  }

  #renderOthers(rows: readonly TopicRow[], acts: TopicActs): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const { words } = acts;
    return html`
      <section part="others">
        <h3>${words.others}</h3>
        ${TOPIC_KINDS.map((kind) => {
          const of = rows.filter(({ topic }) => topic.kind === kind);
          return of.length === 0
            ? nothing
            : html`
                <h4>${words.kinds[kind]}</h4>
                <ul class="list">
                  ${of.map((row) => html`<li>${topicName(acts, row)}</li>`)}
                </ul>
              `;
        })}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-topics': ActorTopics;
  }
}
