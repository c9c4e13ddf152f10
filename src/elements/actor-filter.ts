// <actor-filter>: sets the lens. Every switch asks for one change of it; the store decides, undo takes it back.
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { lensFacets, type LensFacets } from '../analysis/lens-facets.js';
import { passes } from '../model/excluding.js';
import { sourceLabels } from '../analysis/source-label.js';
import type { ActorGraph } from '../model/graph.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { formatLens } from '../model/lens-grammar.js';
import { drawnKinds, type Lens, type RollUp } from '../model/lens.js';
import { ACTOR_KINDS, MODALITIES, RELATION_TYPES } from '../model/vocabulary.js';
import { ActorLensRequestEvent } from '../state/events.js';
import { renderChoiceGroup, renderGroup } from './filter-parts/choice-group.js';
import { filterStyles } from './filter-parts/filter-styles.js';
import { furtherLimits } from './filter-parts/further-limits.js';
import { renderRemovables } from './filter-parts/removables.js';
import { ActorElement } from './shared/actor-element.js';
import { kindIcon } from './shared/actor-faces.js';
import { BoxWatch } from './shared/box-watch.js';
import { certaintyOf } from '../model/certainty-of.js';
import { faceStyles } from './shared/face-styles.js';
import { panelStatus } from './shared/panel-status.js';
import { panelStyles } from './shared/panel-styles.js';
import { panelView } from './shared/panel-view.js';
import { sameFields } from './shared/same-fields.js';
import { strandGlyph } from './shared/strand-glyph.js';
import { strandStyles } from './shared/strand-styles.js';
import { baseStyles, buttonStyles } from './shared/styles.js';

/** Of the strands beside the switches, in CSS pixels. */
const GLYPH_LENGTH = 26;

interface Present {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly lens: Lens;
}

/**
 * @summary Sets the lens: relation types, certainty, texts, kinds of actors, and whether bodies count as their state.
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
 * @csspart limit - Something else that the lens sets, as a button that takes it away.
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
  static override readonly styles = [baseStyles, buttonStyles, panelStyles, faceStyles, strandStyles, filterStyles];

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
    const facets = this.#facetsOf(present);
    const isDefault = formatLens(lens) === '';
    return html`
      <form aria-label=${words.label} @submit=${(event: Event) => event.preventDefault()}>
        ${this.#renderTypes(lens, facets)} ${this.#renderModalities(lens, facets)}
        ${this.#renderSources(present, facets)} ${this.#renderRollUp(lens)} ${this.#renderKinds(lens, facets)}
        ${this.#renderHidden(present)} ${this.#renderFurther(present)}
        <button
          part="reset"
          class="button reset"
          type="button"
          aria-disabled=${isDefault ? 'true' : 'false'}
          @click=${isDefault ? nothing : () => this.#set(null)}
        >
          ${words.reset}
        </button>
      </form>
    `;
  }

  #renderTypes(lens: Lens, { types }: LensFacets): TemplateResult {
    const { filter, vocabulary } = this.words;
    const choices = RELATION_TYPES.map((type) => ({
      value: type,
      label: vocabulary.types[type],
      hint: vocabulary.typeHints[type],
      count: filter.claims(types.get(type) ?? 0),
      isOn: lens.types.includes(type),
      mark: strandGlyph({ type, certainty: 'asserted', arrows: 'none', length: GLYPH_LENGTH }),
    }));
    return renderChoiceGroup(
      { name: 'types', legend: filter.types, choices, onChange: (on) => this.#set({ types: on }) },
      filter,
    );
  }

  #renderModalities(lens: Lens, { modalities }: LensFacets): TemplateResult {
    const { filter, vocabulary } = this.words;
    const choices = MODALITIES.map((modality) => ({
      value: modality,
      label: vocabulary.modalities[modality],
      hint: vocabulary.modalityHints[modality],
      count: filter.claims(modalities.get(modality) ?? 0),
      isOn: lens.modalities.includes(modality),
      mark: strandGlyph({ type: null, certainty: certaintyOf(modality), arrows: 'none', length: GLYPH_LENGTH }),
    }));
    const onChange = (on: Lens['modalities']): void => this.#set({ modalities: on });
    return renderChoiceGroup({ name: 'modalities', legend: filter.modalities, choices, onChange }, filter);
  }

  #renderSources({ data, lens }: Present, { sources }: LensFacets): TemplateResult {
    const { filter } = this.words;
    const labels = sourceLabels(data);
    const choices = [...data.sources.values()].map(({ id, outlet }) => ({
      value: id,
      label: labels.get(id) ?? id,
      hint: outlet === undefined ? undefined : [outlet.name, outlet.country].filter(Boolean).join(', '),
      count: filter.claims(sources.get(id) ?? 0),
      isOn: passes(lens.sources, id),
    }));
    const onChange = (on: readonly string[]): void => this.#set({ sources: on.length === choices.length ? null : on });
    return renderChoiceGroup({ name: 'sources', legend: filter.sources, choices, onChange }, filter);
  }

  #renderKinds(lens: Lens, { kinds }: LensFacets): TemplateResult {
    const { filter, vocabulary } = this.words;
    const drawn = drawnKinds(lens);
    const shown = ACTOR_KINDS.filter((kind) => kinds.has(kind) || !drawn.includes(kind));
    const choices = shown.map((kind) => ({
      value: kind,
      label: vocabulary.kinds[kind],
      count: filter.actors(kinds.get(kind) ?? 0),
      isOn: drawn.includes(kind),
      mark: kindIcon(kind),
    }));
    const onChange = (on: Lens['kinds'] & object): void => {
      // Kinds that do not occur stay as they are, so that "all" is all again.
      const kept = ACTOR_KINDS.filter((kind) => (shown.includes(kind) ? on.includes(kind) : drawn.includes(kind)));
      this.#set({ kinds: kept.length === ACTOR_KINDS.length ? null : kept });
    };
    return renderChoiceGroup({ name: 'kinds', legend: filter.kinds, choices, onChange }, filter);
  }

  #renderRollUp(lens: Lens): TemplateResult {
    const { filter } = this.words;
    const option = (rollUp: RollUp, label: string): TemplateResult => html`
      <label>
        <input
          type="radio"
          name="roll-up"
          .checked=${live(lens.rollUp === rollUp)}
          @change=${() => this.#set({ rollUp })}
        />
        <span class="name">${label}</span>
      </label>
    `;
    const { rollUp } = lens;
    const content = html`
      ${option('all', filter.rollUpAll)} ${option('none', filter.rollUpNone)}
      ${typeof rollUp === 'string' ? nothing : option(rollUp, filter.rollUpSome)}
    `;
    return renderGroup({ name: 'roll-up', legend: filter.rollUp }, { beside: nothing, content });
  }

  #renderHidden({ data, lens }: Present): TemplateResult | typeof nothing {
    const { filter } = this.words;
    const items = lens.hidden.map((id) => {
      const text = data.actors.get(id)?.name ?? id;
      const hidden = lens.hidden.filter((other) => other !== id);
      return { text, label: filter.show(text), remove: () => this.#set({ hidden }) };
    });
    return renderRemovables({ name: 'hidden', legend: filter.hidden, items });
  }

  #renderFurther({ data, graph }: Present): TemplateResult | typeof nothing {
    const { filter } = this.words;
    const items = furtherLimits(data, graph).map(({ text, change }) => ({
      text,
      label: filter.remove(text),
      remove: () => this.#set(change),
    }));
    return renderRemovables({ name: 'further', legend: filter.further, items });
  }

  #set(change: Partial<Lens> | null): void {
    this.request(new ActorLensRequestEvent(change));
  }

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
