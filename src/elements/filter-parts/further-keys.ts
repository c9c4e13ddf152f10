// The keys of the lens that are set less often, in plain words: forms of relations, voices, topics, one scenario, a period,
// hidden actors, how relations weigh, and how much it takes to be shown.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { speakersOf } from '../../analysis/speakers.js';
import { AUTHOR_VOICE, WEIGHTINGS, type Weighting } from '../../model/lens.js';
import { CONFIDENCES, type Confidence } from '../../model/vocabulary.js';
import { choiceSelect } from '../shared/choice-select.js';
import { renderGroup } from './choice-group.js';
import type { FilterContext } from './filter-context.js';
import { listField, type ListOption } from './list-field.js';
import { periodField } from './period-field.js';

const byName = (a: ListOption, b: ListOption): number => a.name.localeCompare(b.name);

/** Everybody who speaks anywhere in the dataset, whatever the present lens, each also with all that is part of it. */
function voiceOptions({ data, graph, words }: FilterContext): readonly ListOption[] {
  const heard = new Set([
    ...data.dataset.claims.flatMap(({ voice }) => voice),
    ...speakersOf(data, graph).voices.map(({ actor }) => actor),
  ]);
  const wholes = new Set(data.dataset.actors.flatMap(({ partOf }) => partOf ?? []));
  const name = (id: string): string => data.actors.get(id)?.name ?? id;
  const options = [...new Set([...heard, ...wholes])].flatMap((id) => [
    ...(heard.has(id) ? [{ id, name: name(id) }] : []),
    ...(wholes.has(id) ? [{ id: `${id}+`, name: words.filter.withParts(name(id)) }] : []),
  ]);
  return [{ id: AUTHOR_VOICE, name: words.filter.author }, ...options.toSorted(byName)];
}

const subtypeOptions = ({ data }: FilterContext): readonly ListOption[] =>
  [...new Set(data.dataset.claims.flatMap(({ subtype }) => subtype ?? []))]
    .toSorted()
    .map((id) => ({ id, name: id.replaceAll('-', ' ') }));

const topicOptions = ({ data }: FilterContext): readonly ListOption[] =>
  data.dataset.topics.map(({ id, name }) => ({ id, name })).toSorted(byName);

const actorOptions = ({ data }: FilterContext): readonly ListOption[] =>
  data.dataset.actors.map(({ id, name }) => ({ id, name })).toSorted(byName);

function scenarioSelect({ data, lens, words: { filter }, set }: FilterContext): TemplateResult {
  const scenarios = data.dataset.topics.filter(({ kind }) => kind === 'scenario');
  return choiceSelect({
    label: filter.scenario,
    value: lens.scenario ?? '',
    options: [['', filter.noScenario], ...scenarios.map(({ id, name }) => [id, name] as const)],
    onChoose: (id) => set({ scenario: id === '' ? null : id }),
    disabled: scenarios.length === 0,
  });
}

function atLeast({ lens, set }: FilterContext, key: 'minClaims' | 'minSources', label: string): TemplateResult {
  return html`
    <label class="field">
      <span class="muted small">${label}</span>
      <input
        type="number"
        min="1"
        max="999"
        step="1"
        .value=${live(String(lens[key]))}
        @change=${({ currentTarget }: Event) => {
          if (!(currentTarget instanceof HTMLInputElement) || !currentTarget.reportValidity()) return;
          set({ [key]: Math.max(1, Math.round(currentTarget.valueAsNumber || 1)) });
        }}
      />
    </label>
  `;
}

function amounts(context: FilterContext): TemplateResult {
  const { lens, words, set } = context;
  const { filter, ranking } = words;
  return renderGroup(
    { name: 'amounts', legend: filter.amounts },
    {
      beside: nothing,
      content: html`
        <div class="fields">
          ${atLeast(context, 'minClaims', filter.minClaims)} ${atLeast(context, 'minSources', filter.minSources)}
          ${choiceSelect({
            label: filter.confidence,
            value: lens.confidence,
            options: CONFIDENCES.map((each) => [each, filter.confidences[each]]),
            onChoose: (value) => set({ confidence: value as Confidence }),
          })}
          ${choiceSelect({
            label: filter.weights,
            value: lens.weights,
            options: WEIGHTINGS.map((each) => [each, ranking.weightings[each]]),
            onChoose: (value) => set({ weights: value as Weighting }),
          })}
        </div>
        <label>
          <input
            type="checkbox"
            .checked=${live(lens.balanceSources)}
            @change=${({ currentTarget }: Event) =>
              currentTarget instanceof HTMLInputElement && set({ balanceSources: currentTarget.checked })}
          />
          <span class="name">${filter.balanceSources}</span>
        </label>
      `,
    },
  );
}

export function furtherKeys(context: FilterContext): TemplateResult {
  const { lens, words, set } = context;
  const { filter } = words;
  const voices = voiceOptions(context);
  const list = (
    key: 'subtypes' | 'voices' | 'toldBy' | 'seenBy' | 'topics',
    options: readonly ListOption[],
    hint: string,
  ): TemplateResult =>
    listField({
      name: `list-${key}`,
      legend: filter.lists[key],
      hint,
      options,
      value: lens[key],
      canExclude: key === 'voices',
      words: filter,
      onChange: (value) => set({ [key]: value }),
    });
  return html`
    ${periodField(context)} ${list('topics', topicOptions(context), filter.hints.topics)}
    ${renderGroup({ name: 'scenario', legend: filter.scenarios }, { beside: nothing, content: scenarioSelect(context) })}
    ${list('voices', voices, filter.hints.voices)} ${list('toldBy', voices, filter.hints.toldBy)}
    ${list('seenBy', voices, filter.hints.seenBy)} ${list('subtypes', subtypeOptions(context), filter.hints.subtypes)}
    ${listField({
      name: 'list-hidden',
      legend: filter.hide,
      options: actorOptions(context),
      value: lens.hidden,
      words: filter,
      onChange: (value) => set({ hidden: value ?? [] }),
    })}
    ${amounts(context)}
  `;
}
