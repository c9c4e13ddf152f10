// The keys of the lens that are set most: relation types, certainty, texts, roll-up, kinds of actors, hidden ones.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sourceLabels } from '../../analysis/source-label.js';
import { certaintyOf } from '../../model/certainty-of.js';
import { passes } from '../../model/excluding.js';
import { drawnKinds, type Lens, type RollUp } from '../../model/lens.js';
import { ACTOR_KINDS, MODALITIES, RELATION_TYPES } from '../../model/vocabulary.js';
import { kindIcon } from '../shared/actor-faces.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { renderChoiceGroup, renderGroup } from './choice-group.js';
import type { FilterContext } from './filter-context.js';
import { renderRemovables } from './removables.js';

/** Of the strands beside the switches, in CSS pixels. */
const GLYPH_LENGTH = 26;

export function typesGroup({ lens, facets, words, set }: FilterContext): TemplateResult {
  const { filter, vocabulary } = words;
  const choices = RELATION_TYPES.map((type) => ({
    value: type,
    label: vocabulary.types[type],
    hint: vocabulary.typeHints[type],
    count: filter.claims(facets.types.get(type) ?? 0),
    isOn: lens.types.includes(type),
    mark: strandGlyph({ type, certainty: 'asserted', arrows: 'none', length: GLYPH_LENGTH }),
  }));
  return renderChoiceGroup(
    { name: 'types', legend: filter.types, choices, onChange: (on) => set({ types: on }) },
    filter,
  );
}

export function modalitiesGroup({ lens, facets, words, set }: FilterContext): TemplateResult {
  const { filter, vocabulary } = words;
  const choices = MODALITIES.map((modality) => ({
    value: modality,
    label: vocabulary.modalities[modality],
    hint: vocabulary.modalityHints[modality],
    count: filter.claims(facets.modalities.get(modality) ?? 0),
    isOn: lens.modalities.includes(modality),
    mark: strandGlyph({ type: null, certainty: certaintyOf(modality), arrows: 'none', length: GLYPH_LENGTH }),
  }));
  const onChange = (on: Lens['modalities']): void => set({ modalities: on });
  return renderChoiceGroup({ name: 'modalities', legend: filter.modalities, choices, onChange }, filter);
}

export function sourcesGroup({ data, lens, facets, words, set }: FilterContext): TemplateResult {
  const { filter } = words;
  const labels = sourceLabels(data);
  const choices = [...data.sources.values()].map(({ id, outlet }) => ({
    value: id,
    label: labels.get(id) ?? id,
    hint: outlet === undefined ? undefined : [outlet.name, outlet.country].filter(Boolean).join(', '),
    count: filter.claims(facets.sources.get(id) ?? 0),
    isOn: passes(lens.sources, id),
  }));
  const onChange = (on: readonly string[]): void => set({ sources: on.length === choices.length ? null : on });
  return renderChoiceGroup({ name: 'sources', legend: filter.sources, choices, onChange }, filter);
}

export function kindsGroup({ lens, facets, words, set }: FilterContext): TemplateResult {
  const { filter, vocabulary } = words;
  const drawn = drawnKinds(lens);
  const shown = ACTOR_KINDS.filter((kind) => facets.kinds.has(kind) || !drawn.includes(kind));
  const choices = shown.map((kind) => ({
    value: kind,
    label: vocabulary.kinds[kind],
    count: filter.actors(facets.kinds.get(kind) ?? 0),
    isOn: drawn.includes(kind),
    mark: kindIcon(kind),
  }));
  const onChange = (on: Lens['kinds'] & object): void => {
    // Kinds that do not occur stay as they are, so that "all" is all again.
    const kept = ACTOR_KINDS.filter((kind) => (shown.includes(kind) ? on.includes(kind) : drawn.includes(kind)));
    set({ kinds: kept.length === ACTOR_KINDS.length ? null : kept });
  };
  return renderChoiceGroup({ name: 'kinds', legend: filter.kinds, choices, onChange }, filter);
}

export function rollUpGroup({ lens: { rollUp }, words: { filter }, set }: FilterContext): TemplateResult {
  const option = (value: RollUp, label: string): TemplateResult => html`
    <label>
      <input type="radio" name="roll-up" .checked=${live(rollUp === value)} @change=${() => set({ rollUp: value })} />
      <span class="name">${label}</span>
    </label>
  `;
  const content = html`
    ${option('all', filter.rollUpAll)} ${option('none', filter.rollUpNone)}
    ${typeof rollUp === 'string' ? nothing : option(rollUp, filter.rollUpSome)}
  `;
  return renderGroup({ name: 'roll-up', legend: filter.rollUp }, { beside: nothing, content });
}

export function hiddenGroup({ data, lens, words, set }: FilterContext): TemplateResult | typeof nothing {
  const { filter } = words;
  const items = lens.hidden.map((id) => {
    const text = data.actors.get(id)?.name ?? id;
    const hidden = lens.hidden.filter((other) => other !== id);
    return { text, label: filter.show(text), remove: () => set({ hidden }) };
  });
  return renderRemovables({ name: 'hidden', legend: filter.hidden, items });
}
