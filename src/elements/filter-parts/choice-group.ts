// A group of switches that belong together: a checkbox each, with a mark, a hint, a count, and "only".
// It knows nothing of lenses: what is on comes in, what the reader wants comes out.
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../words/words.js';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly count: string;
  readonly isOn: boolean;
  /** What stands for it in the picture. */
  readonly mark?: TemplateResult | SVGTemplateResult | undefined;
}

export interface ChoiceGroup<T extends string> {
  /** Unique in the form, and an id in its shadow root. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (on: readonly T[]) => void;
}

/** What a group of switches is framed by: its name, and what stands beside it. */
export const renderGroup = (
  { name, legend }: Pick<ChoiceGroup<string>, 'name' | 'legend'>,
  { beside, content }: { readonly beside: TemplateResult | typeof nothing; readonly content: unknown },
): TemplateResult => html`
  <div part="group" class="group" role="group" aria-labelledby=${name}>
    <div class="head">
      <h3 part="legend" id=${name}>${legend}</h3>
      ${beside}
    </div>
    ${content}
  </div>
`;

/** Where there is nothing for it to do it says so, and stays: a button that goes takes the focus with it. */
const textButton = (
  { text, label, isIdle }: { readonly text: string; readonly label: string; readonly isIdle: boolean },
  onClick: () => void,
): TemplateResult => html`
  <button
    type="button"
    class="text-button"
    aria-label=${label}
    aria-disabled=${isIdle ? 'true' : 'false'}
    @click=${isIdle ? nothing : onClick}
  >
    ${text}
  </button>
`;

export function renderChoiceGroup<T extends string>(group: ChoiceGroup<T>, words: Words['filter']): TemplateResult {
  const { legend, choices, onChange } = group;
  const on = choices.filter(({ isOn }) => isOn).map(({ value }) => value);
  const values = choices.map(({ value }) => value);
  const toggle = (value: T): void =>
    onChange(values.filter((candidate) => (candidate === value ? !on.includes(value) : on.includes(candidate))));
  const isComplete = on.length === choices.length;
  const all = { text: words.all, label: words.allOf(legend), isIdle: isComplete };
  return renderGroup(group, {
    beside: choices.length > 1 ? textButton(all, () => onChange(values)) : nothing,
    content: choices.map((choice) =>
      renderChoice(choice, {
        words,
        isAlone: on.length === 1 && choice.isOn,
        toggle: () => toggle(choice.value),
        only: () => onChange([choice.value]),
      }),
    ),
  });
}

interface ChoiceActs {
  readonly words: Words['filter'];
  /** Whether it is the only one that is on. */
  readonly isAlone: boolean;
  readonly toggle: () => void;
  readonly only: () => void;
}

function renderChoice<T extends string>(
  choice: Choice<T>,
  { words, isAlone, toggle, only }: ChoiceActs,
): TemplateResult {
  const { label, hint, count, isOn, mark } = choice;
  return html`
    <div part="choice" class="choice">
      <label>
        <input type="checkbox" .checked=${live(isOn)} @change=${toggle} />
        ${mark === undefined ? nothing : html`<span class="mark">${mark}</span>`}
        <span class="name"><bdi>${label}</bdi></span>
        <span class="count">${count}</span>
        ${hint === undefined ? nothing : html`<span class="explanation">${hint}</span>`}
      </label>
      ${textButton({ text: words.only, label: words.onlyThis(label), isIdle: isAlone }, only)}
    </div>
  `;
}
