// The choice of the two sides: texts, voices, times, the present lens, or any lens in its grammar.
import { html, nothing, type TemplateResult } from 'lit';
import { SIDES, type BySide, type Side } from '../../analysis/compare-lenses.js';
import { formatSide, parseSide, type SideKind } from '../../analysis/comparison-side.js';
import { sourceLabels } from '../../analysis/source-label.js';
import { speakersOf } from '../../analysis/speakers.js';
import { claimFacts } from '../../analysis/claim-facts.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Words } from '../words/words.js';

/** Voices with fewer claims are found by writing a lens. */
const VOICES = 20;

interface Option {
  readonly value: string;
  readonly name: string;
}

/** The years in which periods of claims begin, the earliest first. */
function years(data: IndexedDataset): readonly string[] {
  const found = new Set<string>();
  for (const { claim } of claimFacts(data).values()) {
    const year = claim.period?.match(/\d{4}/)?.[0];
    if (year !== undefined) found.add(year);
  }
  return [...found].toSorted();
}

function optionsOf(
  data: IndexedDataset,
  graph: ActorGraph,
  words: Words['compare'],
): Readonly<Record<Exclude<SideKind, 'lens'>, readonly Option[]>> {
  const voices = speakersOf(data, graph).voices.slice(0, VOICES);
  return {
    source: [...sourceLabels(data)].map(([id, name]) => ({ value: formatSide({ kind: 'source', value: id }), name })),
    voice: voices.map(({ actor }) => ({
      value: formatSide({ kind: 'voice', value: actor }),
      name: words.voiceOf(data.actors.get(actor)?.name ?? actor),
    })),
    until: years(data).map((year) => ({ value: formatSide({ kind: 'until', value: year }), name: words.until(year) })),
    since: years(data).map((year) => ({ value: formatSide({ kind: 'since', value: year }), name: words.since(year) })),
  };
}

/** What a side is called in sentences. */
export function sideName(data: IndexedDataset, text: string, words: Words['compare']): string {
  const { kind, value } = parseSide(text);
  switch (kind) {
    case null:
      return words.present.toLowerCase();
    case 'source':
      return sourceLabels(data).get(value) ?? value;
    case 'voice':
      return words.voiceOf(data.actors.get(value.replace(/\+$/, ''))?.name ?? value);
    case 'until':
      return words.until(value);
    case 'since':
      return words.since(value);
    case 'lens':
      return value === '' ? words.present.toLowerCase() : `“${value}”`;
  }
}

export interface SideChoice {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly sides: BySide<string>;
  readonly words: Words['compare'];
  readonly choose: (side: Side, text: string) => void;
  readonly swap: () => void;
}

const OTHER = 'lens:';

function oneSide(choice: SideChoice, side: Side, options: ReturnType<typeof optionsOf>): TemplateResult {
  const { words, sides, choose } = choice;
  const { kind, value } = parseSide(sides[side]);
  const present = kind === 'lens' ? OTHER : sides[side];
  const kinds = Object.keys(options) as (keyof typeof options)[];
  const isListed =
    present === '' || present === OTHER || kinds.some((each) => options[each].some((one) => one.value === present));
  return html`
    <div class="side">
      <label class="choice">
        <span class="muted small">${words.sides[side]}</span>
        <select
          @change=${({ currentTarget }: Event) =>
            currentTarget instanceof HTMLSelectElement && choose(side, currentTarget.value)}
        >
          ${kinds.map((each) =>
            options[each].length === 0
              ? nothing
              : html`<optgroup label=${words.groups[each]}>
                  ${options[each].map((one) => html`<option value=${one.value} .selected=${one.value === present}>${one.name}</option>`)}
                </optgroup>`,
          )}
          <optgroup label=${words.groups.lens}>
            <option value="" .selected=${present === ''}>${words.present}</option>
            ${isListed ? nothing : html`<option value=${present} .selected=${true}>${sideName(choice.data, present, words)}</option>`}
            <option value=${OTHER} .selected=${present === OTHER}>${words.otherLens}</option>
          </optgroup>
        </select>
      </label>
      ${
        kind === 'lens'
          ? html`<label class="choice">
              <span class="muted small">${words.lensLabel(words.sides[side])}</span>
              <input
                type="text"
                spellcheck="false"
                placeholder=${words.lensHint}
                .value=${value}
                @change=${({ currentTarget }: Event) =>
                  currentTarget instanceof HTMLInputElement && choose(side, `${OTHER}${currentTarget.value.trim()}`)}
              />
            </label>`
          : nothing
      }
    </div>
  `;
}

export function sideChoice(choice: SideChoice): TemplateResult {
  const { data, graph, words, swap } = choice;
  const options = optionsOf(data, graph, words);
  return html`
    <div part="controls" class="sides" role="group" aria-label=${words.controls}>
      ${SIDES.map((side) => oneSide(choice, side, options))}
      <button class="button" type="button" @click=${swap}>${words.swap}</button>
    </div>
    <p class="muted small">${words.base}</p>
  `;
}
