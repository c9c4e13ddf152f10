// <actor-details>: reads what is selected, an actor, several, a tie, a relation, paths or one claim, down to the passage.
// What a part says stands in `details-parts/`; this file finds the state, makes requests, and keeps the focus.
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { trialChange } from '../analysis/trial.js';
import { formatSelection, NO_SELECTION } from '../model/selection.js';
import {
  ActorLensRequestEvent,
  ActorSelectRequestEvent,
  ActorTrialRequestEvent,
  ActorViewRequestEvent,
} from '../state/events.js';
import type { DetailsContext } from './details-parts/details-context.js';
import { claimStyles } from './details-parts/claim-styles.js';
import { detailsStyles } from './details-parts/details-styles.js';
import { MEASURES } from './details-parts/measures-section.js';
import { Reading } from './details-parts/reading.js';
import { runMeasures } from './details-parts/run-measures.js';
import { selectionPart } from './details-parts/selection-part.js';
import { ActorElement } from './shared/actor-element.js';
import { AnswerTask } from './shared/answer-task.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { ActorFaces } from './shared/actor-faces.js';
import { faceStyles } from './shared/face-styles.js';
import { localeOf } from './shared/locale-of.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import type { Statement } from './shared/cite-claim.js';
import { foundStyles } from './shared/found-passage.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { verdictStyles } from './shared/verdict-badge.js';
import { TextsController } from './texts/texts-controller.js';
import './words/en/details.js';
import './words/en/vocabulary.js';
import './words/en/paths.js';
import './words/en/reader.js';
import './words/en/standings.js';
import './words/en/periods.js';

/**
 * @summary Reads what is selected: an actor, several actors, a tie, a relation, the paths between two actors or one claim, with every claim they are made of.
 * @tag actor-details
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is read: `iran`, `azerbaijan~iran`, `threat:azerbaijan>iran`, `path:hostile:armenia~israel` or `claim:rasanah-2021-014`.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select the actor, tie or relation the reader goes to.
 * @fires {ActorTrialRequestEvent} actor-trial-request - Asks to leave a source or a voice out, for a trial.
 * @fires {ActorViewRequestEvent} actor-view-request - Asks to show a claim in its text.
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks for the default lens, or to show the parts of actors apart.
 *
 * @csspart details - The frame around everything.
 * @csspart title - The name of what is selected.
 * @csspart description - The description of an actor.
 * @csspart problem - Why the measures could not be computed, or the dataset not loaded.
 * @csspart notice - Why the present lens does not show what is selected.
 * @csspart nothing - What stands there while nothing is selected.
 * @csspart section - Numbers, ties, relations, claims and what is folded away.
 * @csspart measures - What every measure says of an actor.
 * @csspart list - A list of ties, relations or paths.
 * @csspart path - One path, step by step.
 * @csspart row - The button of a tie or relation.
 * @csspart thin - That a relation rests on one statement, one voice or one source.
 * @csspart voices - Who says how much of a tie or an actor.
 * @csspart source - The heading over the claims of one source.
 * @csspart claim - One claim or position.
 * @csspart claim-head - Whom a claim relates and how, or the topic of a position.
 * @csspart summary - What a claim says, in the words of its coder.
 * @csspart voice - Modality and voices of a claim.
 * @csspart modality - The modality in plain words.
 * @csspart passage - Where a claim stands.
 * @csspart verdict - How the passage stands in the reader's own copy of the text.
 * @csspart found - What that copy has instead of a passage.
 * @csspart cite - The button that copies a citation.
 * @csspart more - The button that shows more of a list.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-raised-color - Behind notices and buttons.
 * @cssproperty --actor-line-color - Between claims and sections.
 * @cssproperty --actor-accent-color - Links, focus and bars.
 * @cssproperty --actor-alliance-color - Alliance strands.
 * @cssproperty --actor-rivalry-color - Rivalry strands.
 * @cssproperty --actor-trade-color - Trade strands.
 * @cssproperty --actor-threat-color - Threat strands.
 */
@customElement('actor-details')
export class ActorDetails extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    faceStyles,
    strandStyles,
    disclosureStyles,
    verdictStyles,
    foundStyles,
    detailsStyles,
    claimStyles,
  ];

  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @query('h3') private readonly heading!: HTMLElement | null;

  readonly #view = this.watch(panelView, sameFields);
  readonly #selection = this.watch((state) => state.selection);
  readonly #faces = new ActorFaces(this);
  readonly #copies = this.following(new TextsController(this));
  readonly #reading = new Reading(this);
  readonly #measures = new AnswerTask(this, runMeasures);
  #read = '';
  #hadFocus = false;

  override willUpdate(): void {
    const selection = formatSelection(this.#selection.value ?? NO_SELECTION);
    this.#hadFocus = selection !== this.#read && this.shadowRoot?.activeElement != null;
    if (selection !== this.#read) this.#reading.forget();
    this.#read = selection;
    const { data, graph } = this.#view.value ?? {};
    if (data != null && graph != null && this.#reading.isOpen(MEASURES)) this.#measures.ask({ data, lens: graph.lens });
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // The button that was pressed may be gone: the reader goes on from the title of what it led to.
    if (this.#hadFocus) this.heading?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { words } = this;
    const context = this.#context();
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view: this.#view.value, words, retry })}
      <div part="details" class="details" ?hidden=${context === null}>
        ${context === null ? '' : selectionPart(context, this.#selection.value ?? NO_SELECTION)}
      </div>
    `;
  }

  #showInText(statement: Statement): void {
    this.#copies.texts?.goTo({ kind: 'position' in statement ? 'position' : 'claim', id: statement.id });
    this.request(new ActorViewRequestEvent({ main: 'reader' }));
  }

  /** Null while there is no dataset. */
  #context(): DetailsContext | null {
    const { data, graph } = this.#view.value ?? {};
    if (data == null || graph == null) return null;
    return {
      data,
      graph,
      words: this.words,
      locale: localeOf(this.language),
      flags: !this.noFlags,
      faces: this.#faces,
      reading: this.#reading,
      select: (selection) => this.request(new ActorSelectRequestEvent(selection)),
      texts: this.#copies.texts,
      showInText: this.isInside ? (statement) => this.#showInText(statement) : null,
      measures: {
        status: this.#measures.status,
        answer: this.#measures.answer,
        retry: () => this.#measures.retry(),
      },
      tryOut: (trial) => this.request(new ActorTrialRequestEvent(trialChange(graph.lens, trial))),
      setLens: (change) => this.request(new ActorLensRequestEvent(change)),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-details': ActorDetails;
  }
}
