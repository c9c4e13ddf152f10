// <actor-graph>: the picture. It hands Scenes to `rendering/` and turns the reader's acts into requests;
// what is selected, shown and placed is decided by the store.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { buildScene, type SceneInput } from '../analysis/scene.js';
import type { ActorId } from '../model/id.js';
import type { GraphJson } from '../model/graph-json.js';
import { NO_EMPHASIS, type Scene } from '../model/scene.js';
import { NO_SELECTION, selectActors, selectedActors } from '../model/selection.js';
import { readTheme } from '../rendering/theme.js';
import { emphasisOf, graphOf, positionsOf } from '../state/derive.js';
import { ActorLayoutRequestEvent, ActorSelectRequestEvent, ActorViewRequestEvent } from '../state/events.js';
import type { ExplorerState } from '../state/explorer-state.js';
import { SizesTask } from './graph-parts/actor-sizes.js';
import { renderControls, renderSelects } from './graph-parts/graph-controls.js';
import { GraphCursor } from './graph-parts/graph-cursor.js';
import { graphStyles } from './graph-parts/graph-styles.js';
import { LayoutTask } from './graph-parts/layout-task.js';
import { Picture, type PictureEvent } from './graph-parts/picture.js';
import { Pointing } from './graph-parts/pointing.js';
import { ThemeWatcher } from './graph-parts/theme-watcher.js';
import { ActorElement } from './shared/actor-element.js';
import { exportGraph, presentGraphJson } from './shared/export-graph.js';
import { baseStyles, buttonStyles } from './shared/styles.js';

const NO_SCENE: Scene = { nodes: [], strands: [] };

/**
 * @summary The picture of a dataset: actors and the strands of their relations, to pan, zoom, select and focus.
 * @tag actor-graph
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is selected: an actor, a tie or a relation.
 * @attr {string} layout - `stored` or `force`.
 * @attr {string} size-by - The measure that sizes actors.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select what was picked.
 * @fires {ActorLayoutRequestEvent} actor-layout-request - Asks for a layout, or for actors to stand where they were dragged.
 * @fires {ActorViewRequestEvent} actor-view-request - Asks for another reach of the focus.
 *
 * @slot - Shown until there is a dataset.
 *
 * @csspart stage - The ground of the picture.
 * @csspart view - What takes the keyboard focus.
 * @csspart controls - The buttons that zoom and fit.
 * @csspart tooltip - What a strand or an actor under the pointer is called.
 *
 * @cssproperty [--actor-graph-block-size=480px] - Height of the picture.
 * @cssproperty --actor-ground-color - Behind the picture.
 * @cssproperty --actor-alliance-color - Alliance strands.
 * @cssproperty --actor-rivalry-color - Rivalry strands.
 * @cssproperty --actor-trade-color - Trade strands.
 * @cssproperty --actor-threat-color - Threat strands.
 * @cssproperty --actor-label-font - The font of the labels.
 */
@customElement('actor-graph')
export class ActorGraph extends ActorElement {
  static override readonly styles = [baseStyles, buttonStyles, graphStyles];

  /** Draws initials instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;
  /** Hides the buttons; keys, wheel and touch still work. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;

  @state() private isFullPage = false;
  @query('.stage') private readonly stage!: HTMLElement;

  readonly #state = this.watch((present) => present);
  readonly #sizes = new SizesTask(this);
  readonly #layoutTask = new LayoutTask(this);
  readonly #pointing = new Pointing(this);
  readonly #cursor = new GraphCursor(this);
  readonly #picture = new Picture(this, (event) => this.#onPicture(event));
  #scene = NO_SCENE;
  #drawn: SceneInput | null = null;

  constructor() {
    super();
    this.addController(new ThemeWatcher(this, () => this.#picture.setTheme(this.#readTheme())));
  }

  /** Shows the whole graph. */
  fit(): void {
    this.#picture.view?.fit();
  }

  /** Selects an actor, brings it to the middle and lifts out what lies within `steps` (0 to 3) of it. */
  focusActor(id: ActorId, steps: 0 | 1 | 2 | 3 = 1): void {
    this.store?.update((present) => ({ ...present, selection: selectActors(id), steps }));
    this.#picture.view?.center([id]);
  }

  /** The graph of the present lens, format `actor-atlas/graph`; null while there is no dataset. */
  toGraphJSON(): GraphJson | null {
    return presentGraphJson(this.#state.value);
  }

  /** The graph of the present lens as a file. Rejects while there is no dataset. */
  exportAs(format: string): Promise<Blob> {
    return exportGraph(this.#state.value, format);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('fullscreenchange', this.#onFullPage);
  }

  override disconnectedCallback(): void {
    this.ownerDocument.removeEventListener('fullscreenchange', this.#onFullPage);
    super.disconnectedCallback();
  }

  override willUpdate(): void {
    const present = this.#state.value;
    const graph = present === undefined ? null : graphOf(present);
    if (present === undefined || present.data === null || graph === null) {
      this.#scene = NO_SCENE;
      this.#drawn = null;
      return;
    }
    const sizes = this.#sizes.sizesOf(present.sizeBy, present.data, graph);
    this.#scene = this.#sceneOf({ graph, positions: positionsOf(present), sizes });
    if (this.store !== null) this.#layoutTask.follow(this.store, present.arrangement, this.#scene);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.#picture.setTheme(this.#readTheme());
    const present = this.#state.value;
    this.#picture.show({
      scene: this.#scene,
      emphasis: present === undefined ? NO_EMPHASIS : emphasisOf(present),
      flags: !this.noFlags,
      theme: this.#picture.theme ?? this.#readTheme(),
    });
    this.#cursor.show(this.#scene, this.#picture.view);
  }

  override render(): TemplateResult {
    const present = this.#state.value;
    const words = this.words.graph;
    return html`
      <div part="stage" class="stage" @keydown=${this.#onKey}>
        <canvas class="painting" aria-hidden="true"></canvas>
        <div
          part="view"
          class="view"
          role="application"
          tabindex="0"
          aria-label=${words.label(this.#scene.nodes.length, this.#scene.strands.length)}
          aria-roledescription=${words.role}
          aria-describedby="help"
        ></div>
        ${this.#cursor.render()} ${this.#pointing.render(words)} ${this.#renderBusy()}
        ${present === undefined || present.data === null ? html`<slot></slot>` : nothing}
        ${this.noControls || present === undefined || present.data === null ? nothing : this.#renderTools(present)}
      </div>
      <p id="help" class="visually-hidden">${words.help}</p>
      <p class="visually-hidden" aria-live="polite">${this.#cursor.spoken(words)}</p>
    `;
  }

  #renderTools({ arrangement, steps }: ExplorerState): TemplateResult {
    const { words } = this;
    return html`
      ${renderSelects(words.graph, {
        layout: arrangement.layout,
        steps,
        onLayout: (layout) => this.request(new ActorLayoutRequestEvent({ layout })),
        onSteps: (reach) => this.request(new ActorViewRequestEvent({ steps: reach })),
      })}
      ${renderControls(words.graph, {
        isFullPage: this.isFullPage,
        onZoom: (factor) => this.#picture.view?.zoomBy(factor),
        onFit: () => this.fit(),
        onFullPage: this.ownerDocument.fullscreenEnabled ? this.#toggleFullPage : null,
      })}
    `;
  }

  #renderBusy(): TemplateResult | typeof nothing {
    const words = this.words.graph;
    const { status } = this.#layoutTask;
    if (status === 'idle') return nothing;
    if (status === 'failed') return html`<p class="busy" role="alert">${words.layoutFailed}</p>`;
    return html`<div class="busy" role="status">
      ${words.arranging}
      <button class="button quiet" type="button" @click=${() => this.#layoutTask.cancel()}>${words.cancel}</button>
    </div>`;
  }

  #onPicture(event: PictureEvent): void {
    switch (event.type) {
      case 'actor-pick':
        this.#cursor.moveTo(event.id);
        this.#pick(event.id, event.additive);
        break;
      case 'actor-open':
        this.#picture.view?.center([event.id]);
        break;
      case 'strand-pick':
        this.request(new ActorSelectRequestEvent({ kind: 'relation', relation: event.relation }));
        break;
      case 'background-pick':
        this.request(new ActorSelectRequestEvent(NO_SELECTION));
        break;
      case 'actor-move':
        this.request(
          new ActorLayoutRequestEvent({
            positions: new Map([...event.positions].map(([id, { x, y }]) => [id, [x, y]])),
          }),
        );
        break;
      case 'hover':
        this.#pointing.point(event);
        break;
      case 'gesture-ignored':
        this.#pointing.hint(event.gesture);
        break;
      default:
        this.#cursor.show(this.#scene, this.#picture.view);
    }
  }

  #pick(id: ActorId, additive: boolean): void {
    const selection = this.#state.value?.selection ?? NO_SELECTION;
    const before = selection.kind === 'actors' ? selectedActors(selection) : [];
    const others = before.filter((actor) => actor !== id);
    const isAlone = before.length === 1 && others.length === 0;
    const actors = additive ? (before.includes(id) ? others : [...before, id]) : isAlone ? [] : [id];
    this.request(new ActorSelectRequestEvent(selectActors(...actors)));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.stage.querySelector('.view')) return;
    const handled = this.#cursor.onKey(event, {
      scene: this.#scene,
      view: this.#picture.view,
      pick: (id, additive) => this.#pick(id, additive),
      pickRelation: (relation) => this.request(new ActorSelectRequestEvent({ kind: 'relation', relation })),
      clear: () => this.request(new ActorSelectRequestEvent(NO_SELECTION)),
    });
    if (handled) event.preventDefault();
  };

  readonly #onFullPage = (): void => {
    this.isFullPage = this.ownerDocument.fullscreenElement === this || this.matches(':fullscreen');
    this.#picture.view?.setFullPage(this.isFullPage);
  };

  readonly #toggleFullPage = (): void => {
    const change = this.isFullPage ? this.ownerDocument.exitFullscreen() : this.requestFullscreen();
    // A page may forbid it; then everything stays as it is.
    change.catch(() => this.#onFullPage());
  };

  /** The same Scene for the same input, so that only a change is drawn. */
  #sceneOf(input: SceneInput): Scene {
    const known = this.#drawn;
    const isSame =
      known !== null &&
      known.graph === input.graph &&
      known.positions === input.positions &&
      known.sizes === input.sizes;
    if (isSame) return this.#scene;
    this.#drawn = input;
    return buildScene(input);
  }

  #readTheme(): ReturnType<typeof readTheme> {
    return readTheme(this, this.theme === 'auto' ? undefined : this.theme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-graph': ActorGraph;
  }
}
