// <actor-filter>: sets the lens. Every switch asks for one change of it; the store decides, undo takes it back.
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { lensFacets, type LensFacets } from '../analysis/lens-facets.js';
import type { ActorGraph } from '../model/graph.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { formatLens } from '../model/lens-grammar.js';
import type { Lens } from '../model/lens.js';
import { ActorLensRequestEvent } from '../state/events.js';
import type { FilterContext } from './filter-parts/filter-context.js';
import { filterStyles } from './filter-parts/filter-styles.js';
import { furtherKeys } from './filter-parts/further-keys.js';
import { limitsOf } from './filter-parts/limits.js';
import {
  hiddenGroup,
  kindsGroup,
  modalitiesGroup,
  rollUpGroup,
  sourcesGroup,
  typesGroup,
} from './filter-parts/main-keys.js';
import { presets } from './filter-parts/presets.js';
import { renderRemovables } from './filter-parts/removables.js';
import { ActorElement } from './shared/actor-element.js';
import { BoxWatch } from './shared/box-watch.js';
import { choiceStyles } from './shared/choice-styles.js';
import { customElement } from './shared/define-element.js';
import { disclosureStyles } from './shared/disclosure-styles.js';
import { faceStyles } from './shared/face-styles.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';
import './words/en/filter.js';
import './words/en/ranking.js';
import './words/en/vocabulary.js';

interface Present {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly lens: Lens;
}

/**
 * @summary Sets the lens, every key of it: by ready answers, by switches for what is set most, and by fields for the rest.
 * @tag actor-filter
 *
 * @attr {string} src - Address of a dataset file, where the element does not belong to an explorer.
 * @attr {string} lens - What is switched on, in the lens grammar.
 * @attr {string} explorer - The id of the explorer it belongs to, where it does not stand inside it.
 * @attr {string} theme - `light`, `dark` or `auto`.
 *
 * @attr {string} lang - The language of its words.
 *
 * @slot - Shown until there is a dataset; says so by default.
 *
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks for a change of the lens.
 * @fires {ActorLensChangeEvent} actor-lens-change - The reader has changed the lens, where it has its own dataset.
 * @fires {ActorLoadEvent} actor-load - The dataset it was given is loaded.
 * @fires {ActorErrorEvent} actor-error - The dataset it was given could not be loaded.
 *
 * @csspart group - A group of switches.
 * @csspart legend - What a group is called.
 * @csspart choice - One switch, with its count.
 * @csspart presets - Lenses at a press.
 * @csspart limit - Something that the lens sets, as a button that takes it away.
 * @csspart more - The keys that are set less often.
 * @csspart reset - The button back to the default lens.
 * @csspart empty - What stands there while there is no dataset.
 * @csspart loading - What stands there while the dataset loads.
 * @csspart problem - Why the dataset could not be loaded.
 * @csspart issues - The list of its problems.
 *
 * @cssproperty --actor-accent-color - Switches that are on, and buttons.
 * @cssproperty --actor-text-color - Text.
 * @cssproperty --actor-muted-color - Hints and counts.
 * @cssproperty --actor-alliance-color - Alliance strands.
 * @cssproperty --actor-rivalry-color - Rivalry strands.
 * @cssproperty --actor-trade-color - Trade strands.
 * @cssproperty --actor-threat-color - Threat strands.
 */
@customElement('actor-filter')
export class ActorFilter extends ActorElement {
  static override readonly styles = [
    baseStyles,
    buttonStyles,
    panelStyles,
    faceStyles,
    strandStyles,
    disclosureStyles,
    choiceStyles,
    filterStyles,
  ];

  @state() private showsMore = false;

  readonly #view = this.watch(panelView, sameFields);
  readonly #box = new BoxWatch(this);
  #isTaking = false;
  #facets: { readonly of: ActorGraph; readonly facets: LensFacets } | null = null;

  override willUpdate(): void {
    this.#isTaking = this.shadowRoot?.activeElement?.closest('.limits') != null;
  }

  override updated(): void {
    // What was taken away took its button, and the focus, with it.
    if (!this.#isTaking || this.shadowRoot?.activeElement != null) return;
    this.renderRoot.querySelector<HTMLElement>('.limit, .reset')?.focus();
  }

  override render(): TemplateResult | typeof noChange {
    if (!this.#box.mayRender()) return noChange;
    const { words } = this;
    const view = this.#view.value;
    const { data = null, graph = null } = view ?? {};
    const retry = this.handle === null ? null : (): void => this.loader.reload();
    return html`
      ${panelStatus({ view, words, retry, empty: html`<p>${words.filter.empty}</p>` })}
      ${data === null || graph === null ? nothing : this.#renderForm({ data, graph, lens: graph.lens })}
    `;
  }

  #renderForm(present: Present): TemplateResult {
    const { lens } = present;
    const words = this.words.filter;
    const context: FilterContext = {
      ...present,
      facets: this.#facetsOf(present),
      words: this.words,
      set: (change) => this.request(new ActorLensRequestEvent(change)),
    };
    const isDefault = formatLens(lens) === '';
    return html`
      <form aria-label=${words.label} @submit=${(event: Event) => event.preventDefault()}>
        ${presets(context)} ${this.#renderLimits(context)} ${typesGroup(context)} ${modalitiesGroup(context)}
        ${sourcesGroup(context)} ${rollUpGroup(context)} ${kindsGroup(context)} ${hiddenGroup(context)}
        <details part="more" .open=${this.showsMore} @toggle=${this.#onToggle}>
          <summary>${words.more}</summary>
          ${this.showsMore ? html`<div class="further">${furtherKeys(context)}</div>` : nothing}
        </details>
        <button
          part="reset"
          class="button reset"
          type="button"
          aria-disabled=${isDefault ? 'true' : 'false'}
          @click=${isDefault ? nothing : () => context.set(null)}
        >
          ${words.reset}
        </button>
      </form>
    `;
  }

  #renderLimits({ data, graph, words: { filter }, set }: FilterContext): TemplateResult | typeof nothing {
    const items = limitsOf(data, graph).map(({ text, change }) => ({
      text,
      label: filter.remove(text),
      remove: () => set(change),
    }));
    return renderRemovables({ name: 'limits', legend: filter.set, items });
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement) this.showsMore = currentTarget.open;
  };

  #facetsOf({ data, graph }: Present): LensFacets {
    if (this.#facets?.of !== graph) this.#facets = { of: graph, facets: lensFacets(data, graph) };
    return this.#facets.facets;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-filter': ActorFilter;
  }
}
