// <actor-communities>: who is told of together, found by Louvain in a projection that is named; and the picture coloured
// by it. Finding them is loaded when they first come into view.
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { lensSentence } from '../analysis/lens-sentence.js';
import { formatProjectionChoice, parseProjectionChoice } from '../analysis/projection-choice.js';
import { LAYERS } from '../model/layer.js';
import { WEIGHTINGS } from '../model/lens.js';
import { ActorSelectRequestEvent, ActorViewRequestEvent } from '../state/events.js';
import { communitiesStyles } from './communities-parts/communities-styles.js';
import { communityList } from './communities-parts/community-list.js';
import type { CommunitiesAnswer, CommunitiesInput } from './communities-parts/compute-communities.js';
import { runCommunities } from './communities-parts/run-communities.js';
import { ActorElement } from './shared/actor-element.js';
import { ActorFaces } from './shared/actor-faces.js';
import { AnswerTask, type Answered } from './shared/answer-task.js';
import { choiceSelect } from './shared/choice-select.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { faceStyles } from './shared/face-styles.js';
import { failedAnswer } from './shared/failed-answer.js';
import { groupStyles } from './shared/group-mark.js';
import { localeOf } from './shared/locale-of.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { Visibility } from './shared/visibility.js';
import './words/en/communities.js';
import './words/en/ranking.js';

type Found = Answered<CommunitiesInput, CommunitiesAnswer>;

/**
 * @summary Communities: actors with more relations among themselves than chance would give them, and the picture coloured by them.
 * @tag actor-communities
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} color-by - What colours the picture, and what the communities are found in unless `on` says otherwise.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select an actor, or all of a community.
 * @fires {ActorViewRequestEvent} actor-view-request - Asks to colour the picture by the communities, or no more.
 *
 * @csspart communities - The frame around everything.
 * @csspart controls - What they are found in: relations, weights, direction.
 * @csspart explanation - What they say and do not say, and where they are from.
 * @csspart summary - How many there are, and how clear.
 * @csspart color - The button that colours the picture.
 * @csspart community - One community, or those who stand alone.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why dataset or communities could not be loaded.
 * @csspart issues - The list of the dataset's problems.
 *
 * @cssproperty --actor-group-1-color - The rim of the first community; `--actor-group-2-color` to `--actor-group-6-color` follow.
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-accent-color - Focus and what is pointed at.
 */
@customElement('actor-communities')
export class ActorCommunities extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    faceStyles,
    disclosureStyles,
    choiceStyles,
    ...groupStyles,
    communitiesStyles,
  ];

  /** What they are found in: `cooperative,claims`; empty for what colours the picture, or all relations. */
  @property() on = '';
  /** Draws letters instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;

  @state() private opened: ReadonlySet<number> = new Set();

  readonly #view = this.watch(panelView, sameFields);
  readonly #colored = this.watch(({ communities }) => communities);
  readonly #faces = new ActorFaces(this);
  readonly #visibility = new Visibility(this);
  readonly #task = new AnswerTask<CommunitiesInput, CommunitiesAnswer>(this, runCommunities);

  override willUpdate(): void {
    const { data, graph } = this.#view.value ?? {};
    if (data == null || graph == null || !this.#visibility.isDisplayed) return;
    this.#task.ask({ data, graph, on: this.#chosen });
  }

  override render(): TemplateResult {
    const { words } = this;
    const hasData = this.#view.value?.data != null;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const isBusy = this.#task.status === 'computing';
    return html`
      ${panelStatus({ view: this.#view.value, words, retry })}
      <div part="communities" class="communities" ?hidden=${!hasData} aria-busy=${isBusy ? 'true' : 'false'}>
        ${hasData ? this.#renderAnswer(this.#task.answer) : nothing}
      </div>
    `;
  }

  /** What the state colours by, and over that what was chosen here. */
  get #chosen(): string {
    return formatProjectionChoice({ ...this.#colored.value, ...parseProjectionChoice(this.on) });
  }

  #renderAnswer(found: Found | null): TemplateResult {
    const words = this.words.communities;
    if (this.#task.status === 'failed') return failedAnswer(words.failed, this.words, () => this.#task.retry());
    if (found === null) return html`<p class="empty" role="status">${words.computing}</p>`;
    const isStale = this.#task.status === 'computing';
    return html`
      <div part="explanation">
        <p>${words.meaning}</p>
        <p class="muted small">${words.caution}</p>
      </div>
      ${this.#renderControls(found)}
      <div class="communities ${isStale ? 'stale' : ''}">${this.#renderFound(found)}</div>
      <div part="explanation">
        <p class="muted small">
          ${words.computedOn(found.projectionName)}
          ${words.lens(lensSentence(found.input.data, found.input.graph).text)}
        </p>
        <details class="small">
          <summary class="muted">${words.source}</summary>
          <p>${words.origin}</p>
        </details>
      </div>
      <span class="visually-hidden" role="status">${isStale ? words.computing : ''}</span>
    `;
  }

  #renderControls({ projection }: Found): TemplateResult {
    const { ranking, communities } = this.words;
    const { layer, weights, directed } = projection;
    return html`
      <div part="controls" class="choices" role="group" aria-label=${communities.controls}>
        ${choiceSelect({
          label: ranking.layer,
          value: layer,
          options: LAYERS.map((each) => [each, ranking.layers[each]]),
          onChoose: (value) => this.#choose(value),
        })}
        ${choiceSelect({
          label: ranking.weights,
          value: weights,
          options: WEIGHTINGS.map((each) => [each, ranking.weightings[each]]),
          onChoose: (value) => this.#choose(value),
        })}
        ${choiceSelect({
          label: ranking.direction,
          value: directed ? 'directed' : 'undirected',
          options: [
            ['directed', ranking.directed],
            ['undirected', ranking.undirected],
          ],
          onChoose: (value) => this.#choose(value),
        })}
      </div>
    `;
  }

  #renderFound(found: Found): TemplateResult {
    const words = this.words.communities;
    const { communities, modularity, input } = found;
    if (communities.length === 0) return html`<p class="notice">${words.noActors}</p>`;
    const alone = communities.filter(({ length }) => length === 1).length;
    const clear = new Intl.NumberFormat(localeOf(this.language), { maximumFractionDigits: 2 });
    const isColored = this.#colored.value != null && formatProjectionChoice(this.#colored.value) === input.on;
    return html`
      <p part="summary">
        ${words.summary(communities.length - alone, alone)}
        ${modularity === null ? words.noModularity : words.modularity(clear.format(modularity))}
      </p>
      <div part="color">
        <button
          class="button"
          type="button"
          aria-pressed=${isColored ? 'true' : 'false'}
          @click=${() =>
            this.request(
              new ActorViewRequestEvent({ communities: isColored ? null : parseProjectionChoice(input.on) }),
            )}
        >
          ${words.color}
        </button>
        <p class="muted small">${words.colorNote}</p>
      </div>
      ${communityList({
        data: input.data,
        communities,
        isColored,
        words,
        faces: this.#faces,
        flags: !this.noFlags,
        opened: this.opened,
        open: (number) => (this.opened = new Set([...this.opened, number])),
        select: (selection) => this.request(new ActorSelectRequestEvent(selection)),
      })}
    `;
  }

  #choose(word: string): void {
    this.on = formatProjectionChoice(parseProjectionChoice(`${this.on},${word}`));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-communities': ActorCommunities;
  }
}
