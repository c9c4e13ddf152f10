// <actor-filter>: sets the lens. Every switch asks for one change of it; the store decides, undo takes it back.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { lensFacets, type LensFacets } from '../analysis/lens-facets.js';
import { sourceLabels } from '../analysis/source-label.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { formatLens } from '../model/lens-grammar.js';
import { drawnKinds, type Lens, type RollUp } from '../model/lens.js';
import { ACTOR_KINDS, MODALITIES, RELATION_TYPES } from '../model/vocabulary.js';
import { ActorLensRequestEvent } from '../state/events.js';
import { renderChoiceGroup } from './filter-parts/choice-group.js';
import { filterStyles } from './filter-parts/filter-styles.js';
import { ActorElement } from './shared/actor-element.js';
import { baseStyles, buttonStyles } from './shared/styles.js';

interface Present {
  readonly data: IndexedDataset;
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
 * @fires {ActorLensRequestEvent} actor-lens-request - Asks for a change of the lens.
 *
 * @slot - Shown until there is a dataset; says so by default.
 *
 * @csspart group - A group of switches.
 *
 * @cssproperty --actor-accent-color - Switches that are on.
 */
@customElement('actor-filter')
export class ActorFilter extends ActorElement {
  static override readonly styles = [baseStyles, buttonStyles, filterStyles];

  readonly #data = this.watch((state) => state.data);
  readonly #lens = this.watch((state) => state.lens);
  #facets: { readonly of: Present; readonly facets: LensFacets } | null = null;

  override render(): TemplateResult {
    const words = this.words.filter;
    const data = this.#data.value ?? null;
    const lens = this.#lens.value;
    if (data === null || lens === undefined) return html`<slot><p class="empty">${words.empty}</p></slot>`;
    const facets = this.#facetsOf({ data, lens });
    return html`
      <form aria-label=${words.label} @submit=${(event: Event) => event.preventDefault()}>
        ${this.#renderTypes(lens, facets)} ${this.#renderModalities(lens, facets)}
        ${this.#renderSources({ data, lens }, facets)} ${this.#renderRollUp(lens)} ${this.#renderKinds(lens, facets)}
        ${this.#renderHidden({ data, lens })}
        <button class="button" type="button" ?disabled=${formatLens(lens) === ''} @click=${() => this.#set(null)}>
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
      mark: type,
    }));
    return renderChoiceGroup({ legend: filter.types, choices, onChange: (on) => this.#set({ types: on }) }, filter);
  }

  #renderModalities(lens: Lens, { modalities }: LensFacets): TemplateResult {
    const { filter, vocabulary } = this.words;
    const choices = MODALITIES.map((modality) => ({
      value: modality,
      label: vocabulary.modalities[modality],
      hint: vocabulary.modalityHints[modality],
      count: filter.claims(modalities.get(modality) ?? 0),
      isOn: lens.modalities.includes(modality),
    }));
    const onChange = (on: Lens['modalities']): void => this.#set({ modalities: on });
    return renderChoiceGroup({ legend: filter.modalities, choices, onChange }, filter);
  }

  #renderSources({ data, lens }: Present, { sources }: LensFacets): TemplateResult {
    const { filter } = this.words;
    const labels = sourceLabels(data);
    const choices = [...data.sources.values()].map(({ id, outlet }) => ({
      value: id,
      label: labels.get(id) ?? id,
      hint: outlet === undefined ? undefined : [outlet.name, outlet.country].filter(Boolean).join(', '),
      count: filter.claims(sources.get(id) ?? 0),
      isOn: lens.sources?.includes(id) ?? true,
    }));
    const onChange = (on: readonly string[]): void => this.#set({ sources: on.length === choices.length ? null : on });
    return renderChoiceGroup({ legend: filter.sources, choices, onChange }, filter);
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
    }));
    const onChange = (on: Lens['kinds'] & object): void => {
      // Kinds that do not occur stay as they are, so that "all" is all again.
      const kept = ACTOR_KINDS.filter((kind) => (shown.includes(kind) ? on.includes(kind) : drawn.includes(kind)));
      this.#set({ kinds: kept.length === ACTOR_KINDS.length ? null : kept });
    };
    return renderChoiceGroup({ legend: filter.kinds, choices, onChange }, filter);
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
    return html`
      <fieldset part="group">
        <legend>${filter.rollUp}</legend>
        ${option('all', filter.rollUpAll)} ${option('none', filter.rollUpNone)}
        ${typeof lens.rollUp === 'string' ? nothing : option(lens.rollUp, filter.rollUpSome)}
      </fieldset>
    `;
  }

  #renderHidden({ data, lens }: Present): TemplateResult | typeof nothing {
    const { filter } = this.words;
    if (lens.hidden.length === 0) return nothing;
    return html`
      <fieldset part="group">
        <legend>${filter.hidden}</legend>
        <div class="hidden-actors">
          ${lens.hidden.map((id) => {
            const name = data.actors.get(id)?.name ?? id;
            const others = lens.hidden.filter((other) => other !== id);
            return html`<button
              class="button"
              type="button"
              aria-label=${filter.show(name)}
              @click=${() => this.#set({ hidden: others })}
            >
              <bdi>${name}</bdi>
            </button>`;
          })}
        </div>
      </fieldset>
    `;
  }

  #set(change: Partial<Lens> | null): void {
    this.request(new ActorLensRequestEvent(change));
    // A vetoed request leaves the state as it was, but the box is ticked already: show the state again.
    queueMicrotask(() => this.requestUpdate());
  }

  #facetsOf(present: Present): LensFacets {
    const known = this.#facets;
    if (known !== null && known.of.data === present.data && known.of.lens === present.lens) return known.facets;
    const facets = lensFacets(present.data, present.lens);
    this.#facets = { of: present, facets };
    return facets;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-filter': ActorFilter;
  }
}
