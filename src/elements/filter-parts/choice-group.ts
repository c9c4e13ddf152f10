// A group of switches that belong together: a checkbox each, with a count, a hint, and "only".
// It knows nothing of lenses: what is on comes in, what the reader wants comes out.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../words/words.js';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly count: string;
  readonly isOn: boolean;
  /** Names the mark in front of the label, for the stylesheet. */
  readonly mark?: string | undefined;
}

export interface ChoiceGroup<T extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (on: readonly T[]) => void;
}

export function renderChoiceGroup<T extends string>(group: ChoiceGroup<T>, words: Words['filter']): TemplateResult {
  const { legend, choices, onChange } = group;
  const values = choices.map(({ value }) => value);
  const on = choices.filter(({ isOn }) => isOn).map(({ value }) => value);
  const isComplete = on.length === choices.length;
  const toggle = (value: T): void =>
    onChange(values.filter((candidate) => (candidate === value ? !on.includes(value) : on.includes(candidate))));
  return html`
    <fieldset part="group">
      <legend>${legend}</legend>
      ${
        choices.length > 1
          ? html`<button
              type="button"
              class="text-button all"
              aria-label=${words.allOf(legend)}
              ?disabled=${isComplete}
              @click=${() => onChange(values)}
            >
              ${words.all}
            </button>`
          : nothing
      }
      ${choices.map((choice) => renderChoice(choice, { words, toggle, only: () => onChange([choice.value]) }))}
    </fieldset>
  `;
}

interface ChoiceActs<T> {
  readonly words: Words['filter'];
  readonly toggle: (value: T) => void;
  readonly only: () => void;
}

function renderChoice<T extends string>(choice: Choice<T>, { words, toggle, only }: ChoiceActs<T>): TemplateResult {
  const { value, label, hint, count, isOn, mark } = choice;
  return html`
    <div class="choice">
      <label>
        <input type="checkbox" .checked=${live(isOn)} @change=${() => toggle(value)} />
        ${mark === undefined ? nothing : html`<span class="mark ${mark}" aria-hidden="true"></span>`}
        <span class="name">
          <bdi>${label}</bdi>
          ${hint === undefined ? nothing : html`<span class="explanation">${hint}</span>`}
        </span>
        <span class="count">${count}</span>
      </label>
      <button type="button" class="text-button only" aria-label=${words.onlyThis(label)} @click=${only}>
        ${words.only}
      </button>
    </div>
  `;
}
