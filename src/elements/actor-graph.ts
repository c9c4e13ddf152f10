// <actor-graph>: the picture. It hands Scenes to `rendering/` and turns the reader's acts into requests;
// what is selected, shown and placed is decided by the store.
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ActorId } from '../model/id.js';
import type { GraphJson } from '../model/graph-json.js';
import { NO_EMPHASIS } from '../model/scene.js';
import { NO_SELECTION, selectActors } from '../model/selection.js';
import { actions } from '../state/actions.js';
import { emphasisOf } from '../state/derive.js';
import { ActorLayoutRequestEvent, ActorLensRequestEvent, ActorViewRequestEvent } from '../state/events.js';
import type { ExplorerState, FocusSteps } from '../state/explorer-state.js';
import { SizesTask } from './graph-parts/actor-sizes.js';
import { CoverWatch } from './graph-parts/cover-watch.js';
import { FullPage } from './graph-parts/full-page.js';
import { GroundTask } from './graph-parts/ground-task.js';
import { renderTools } from './graph-parts/graph-controls.js';
import { GraphCursor } from './graph-parts/graph-cursor.js';
import { GraphMenu } from './graph-parts/graph-menu.js';
import { renderLayoutNotice, renderStatus, renderStill } from './graph-parts/graph-notices.js';
import { graphStyles } from './graph-parts/graph-styles.js';
import { layoutCaption } from './graph-parts/layout-caption.js';
import { LayoutTask } from './graph-parts/layout-task.js';
import { Picture } from './graph-parts/picture.js';
import { Pointing } from './graph-parts/pointing.js';
import { ReaderActs } from './graph-parts/reader-acts.js';
import { NO_SCENE, SceneMemo } from './graph-parts/scene-memo.js';
import { ThemeWatcher } from './graph-parts/theme-watcher.js';
import { menuStyles } from './menu-parts/menu-styles.js';
import { CommunityColors } from './shared/community-colors.js';
import { ActorElement } from './shared/actor-element.js';
import { customElement } from './shared/define-element.js';
import { exportGraph, presentGraphJson } from './shared/export-graph.js';
import { localeOf } from './shared/locale-of.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import { spinnerStyles } from './shared/spinner-styles.js';
import './words/en/graph.js';
import './words/en/menu.js';
import './words/en/explorer.js';

/**
 * @summary The picture of a dataset: actors and the strands of their relations, to pan, zoom, select and focus.
 * @tag actor-graph
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} selection - What is selected: actors, a tie, a relation, paths or a claim.
 * @attr {string} layout - `stored`, `force`, `concentric` or `geographic`.
 * @attr {number} covered-top - CSS pixels at the top that something of the page covers.
 * @attr {string} viewport - The part of the picture in view, `120,-40,1.3`; empty for all of it.
 * @attr {string} color-by - What circles are coloured by: `communities`, `communities,cooperative`; empty for nothing.
 * @attr {string} size-by - The measure that sizes actors, and what it is read from: `pagerank`, `degree,hostile,claims`.
 * @attr {string} alt - What the picture is called to those who do not see it; without it, how much it draws.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset; asks for one by default.
 *
 * @fires {ActorSelectRequestEvent} actor-select-request - Asks to select what was picked.
 * @fires {ActorLayoutRequestEvent} actor-layout-request - Asks for a layout, or for actors to stand where they were dragged.
 * @fires {ActorViewRequestEvent} actor-view-request - Asks for another reach of the focus, or to fade or hide the rest.
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks for the default lens, to hide or show actors, to roll up, or for types of relations.
 * @fires {ActorLoadEvent} actor-load - The dataset it was given is loaded and shown.
 * @fires {ActorErrorEvent} actor-error - The dataset it was given could not be loaded.
 * @fires {ActorSelectionChangeEvent} actor-selection-change - The reader has selected something else, where it has its own dataset.
 * @fires {ActorLensChangeEvent} actor-lens-change - The reader has changed the lens, where it has its own dataset.
 * @fires {ActorLayoutChangeEvent} actor-layout-change - The reader has arranged the actors anew, where it has its own dataset.
 * @fires {ActorViewChangeEvent} actor-view-change - The reader has changed the focus, where it has its own dataset.
 *
 * @csspart stage - The ground of the picture.
 * @csspart view - What takes the keyboard focus.
 * @csspart controls - The buttons that zoom and fit.
 * @csspart options - The selects of layout and focus.
 * @csspart caption - What the places of a layout mean.
 * @csspart tooltip - What the strand under the pointer, or under the keyboard's cursor, is called.
 * @csspart hint - How to zoom and pan, after a gesture that was left to the page.
 * @csspart busy - That a layout is at work, what has failed, or that the other end of paths is to be chosen.
 * @csspart menu - The menu on an actor, a relation or the ground.
 * @csspart menu-item - One of its entries.
 * @csspart nothing - What stands there while the lens shows nothing.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty [--actor-graph-block-size=480px] - Height of the picture.
 * @cssproperty --actor-ground-color - Behind the picture.
 * @cssproperty --actor-text-color - Labels.
 * @cssproperty --actor-muted-color - Text of lesser weight.
 * @cssproperty --actor-accent-color - Selection and focus.
 * @cssproperty --actor-node-color - Inside circles.
 * @cssproperty --actor-node-border-color - Around circles.
 * @cssproperty --actor-land-color - Land of a map.
 * @cssproperty --actor-coast-color - Coasts, and rings of a measure.
 * @cssproperty --actor-alliance-color - Alliance strands.
 * @cssproperty --actor-rivalry-color - Rivalry strands.
 * @cssproperty --actor-trade-color - Trade strands.
 * @cssproperty --actor-threat-color - Threat strands.
 * @cssproperty --actor-raised-color - Behind buttons, tooltip and notices.
 * @cssproperty --actor-label-font - The font of the labels.
 */
@customElement('actor-graph')
export class ActorGraph extends ActorElement {
  static override readonly styles = [baseStyles, buttonStyles, panelStyles, spinnerStyles, graphStyles, menuStyles];

  /** What the picture is called to those who do not see it; empty for how much it draws. */
  @property({ useDefault: true }) alt = '';
  /** Draws initials instead of flags. */
  @property({ type: Boolean, attribute: 'no-flags' }) noFlags = false;
  /** Hides buttons and selects; keys, wheel and touch still work. */
  @property({ type: Boolean, attribute: 'no-controls' }) noControls = false;
  /** CSS pixels at the top that something of the page covers: the picture is fitted below them. */
  @property({ type: Number, attribute: 'covered-top' }) coveredTop = 0;

  readonly #state = this.watch((present) => present);
  readonly #sizes = new SizesTask(this);
  readonly #scenes = new SceneMemo({
    sizes: this.#sizes,
    colors: new CommunityColors(this),
    ground: new GroundTask(this, () => localeOf(this.language)),
  });
  readonly #layoutTask = new LayoutTask(this, this.#sizes);
  readonly #themes = new ThemeWatcher(this);
  readonly #fullPage = new FullPage(this);
  readonly #cover = new CoverWatch(this);
  readonly #pointing = new Pointing(this);
  readonly #picture = new Picture(this, (event) => this.#acts.onPicture(event, this.#cursor));
  readonly #acts = new ReaderActs({
    scene: () => this.#scene,
    view: () => this.#picture.view,
    size: () => this.#picture.size,
    state: () => this.#state.value,
    request: (event) => this.request(event),
    pointing: this.#pointing,
    menu: () => this.#menu,
  });
  readonly #cursor = new GraphCursor(this, this.#acts);
  readonly #menu = new GraphMenu(this, {
    state: () => this.#state.value,
    words: () => this.words,
    request: (event) => this.request(event),
    fit: () => this.fit(),
    here: () => this.#cursor.here(),
  });
  #scene = NO_SCENE;

  /** Shows the whole graph. */
  fit(): void {
    this.#picture.withView((view) => view.fit());
  }

  /** Selects an actor of the dataset, brings it to the middle and lifts out what lies within `steps` of it. */
  focusActor(id: ActorId, steps: FocusSteps = 1): void {
    if (this.#state.value?.data?.actors.has(id) !== true) return;
    this.store?.update((present) => actions.setView(actions.select(present, selectActors(id)), { steps }));
    this.#picture.withView((view) => view.center([id]));
  }

  /** The graph of the present lens, format `actor-atlas/graph`; null while there is no dataset. */
  toGraphJSON(): GraphJson | null {
    return presentGraphJson(this.#state.value);
  }

  /**
   * The graph of the present lens as a file, in a format of the command line, or `png`. `options`: those of the format,
   * such as `{ theme: 'dark' }`, and `{ scope: 'everything' }` for all claims whatever the lens. Rejects while there is no
   * dataset.
   */
  exportAs(format: string, options: Readonly<Record<string, string>> = {}): Promise<Blob> {
    return exportGraph(this.#state.value, format, { options, locale: localeOf(this.language) });
  }

  override willUpdate(): void {
    const before = this.#scene;
    // A layout that is quickly done stands in the very first picture.
    if (this.store !== null) this.#layoutTask.follow(this.store, this.#scenes.sceneOf(this.#state.value));
    this.#scene = this.#scenes.shownOf(this.#state.value);
    // What was under the pointer may be gone.
    if (this.#scene !== before) this.#pointing.forget();
  }

  override updated(): void {
    const present = this.#state.value;
    this.#picture.show({
      scene: this.#scene,
      emphasis: this.#cursor.emphasise(present === undefined ? NO_EMPHASIS : emphasisOf(present)),
      flags: !this.noFlags,
      theme: this.#themes.theme,
      isFullPage: this.#fullPage.isOn,
      covered: this.#cover.covered(this.#fullPage.isOn ? 0 : this.coveredTop),
      viewport: present?.viewport ?? null,
      subject: this.#subjectOf(present),
    });
  }

  override render(): TemplateResult {
    const present = this.#state.value;
    const { nodes, strands } = this.#scene;
    const words = this.words.graph;
    return html`
      <div
        part="stage"
        class="stage ${this.#cursor.isPointed ? 'pointed' : ''}"
        @wheel=${this.#onWheel}
        @keydown=${this.#onStageKey}
      >
        <canvas class="painting" aria-hidden="true"></canvas>
        <div
          part="view"
          class="view"
          role="application"
          tabindex="0"
          aria-label=${this.alt || words.label(nodes.length, strands.length)}
          aria-roledescription=${words.role}
          aria-describedby="help"
          @keydown=${this.#onKey}
          @pointerdown=${() => this.#cursor.point()}
          @focusin=${() => this.#cursor.enter()}
          @focusout=${() => this.#cursor.leave()}
        ></div>
        ${this.#cursor.render()} ${this.#pointing.render(words)} ${this.#renderNotices(present)}
        ${present === undefined || this.noControls || nodes.length === 0 ? nothing : this.#renderTools(present)}
      </div>
      <p id="help" class="visually-hidden">${words.help}</p>
      <p class="visually-hidden" aria-live="polite">
        ${this.#cursor.spoken(words, present?.selection ?? NO_SELECTION)}
      </p>
      ${this.#menu.render()}
    `;
  }

  #renderNotices(present: ExplorerState | undefined): TemplateResult {
    const { words } = this;
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    const reset = (): void => this.request(new ActorLensRequestEvent(null));
    return html`
      ${
        this.isInside
          ? html`<slot hidden></slot>`
          : renderStatus({ view: present === undefined ? present : panelView(present), words, retry, reset })
      }
      ${renderLayoutNotice({ status: this.#layoutTask.status, words, cancel: () => this.#layoutTask.cancel() })}
      ${this.#menu.renderChoice()}
      ${this.#picture.isStill ? renderStill(words, () => void this.#picture.load()) : nothing}
    `;
  }

  #renderTools(present: ExplorerState): TemplateResult {
    const { arrangement, steps, outOfFocus } = present;
    const hidesRest = outOfFocus === 'hide';
    const words = this.words.graph;
    return renderTools(words, {
      arrangement,
      onLayout: (layout) => this.request(new ActorLayoutRequestEvent({ layout })),
      onRelease: () => this.request(new ActorLayoutRequestEvent({ release: [...arrangement.pinned.keys()] })),
      caption: layoutCaption(present, words),
      steps,
      onSteps: (reach) => this.request(new ActorViewRequestEvent({ steps: reach })),
      hidesRest,
      restHidden: this.#scenes.sceneOf(present).nodes.length - this.#scene.nodes.length,
      onHideRest: () => this.request(new ActorViewRequestEvent({ outOfFocus: hidesRest ? 'fade' : 'hide' })),
      onMore: this.#menu.openBeside,
      isFullPage: this.#fullPage.isOn,
      onFullPage: this.#fullPage.isAllowed ? this.#fullPage.toggle : null,
      onZoom: (factor) => this.#picture.view?.zoomBy(factor),
      onFit: () => this.fit(),
    });
  }

  /** Another dataset, and another layout that has come to rest, are shown whole; a drag or a lens moves no view. */
  #subjectOf(present: ExplorerState | undefined): string {
    const { layout, run } = present?.arrangement ?? {};
    return [present?.data?.hash, layout, run, this.#layoutTask.settled].join(' ');
  }

  /** While a layout is at work, Escape is its end, wherever in the picture the focus is. */
  readonly #onStageKey = {
    handleEvent: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || this.#layoutTask.status !== 'running') return;
      event.stopPropagation();
      this.#layoutTask.cancel();
    },
    capture: true,
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target === event.currentTarget && this.#cursor.onKey(event)) event.preventDefault();
  };

  /** The wheel is the view's, which keeps it from going further. */
  readonly #onWheel = { handleEvent: (): void => this.#cursor.follow(), capture: true, passive: true };
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-graph': ActorGraph;
  }
}
