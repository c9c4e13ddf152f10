// One labelled select of a panel; see `choice-styles.ts` for its look.
import { html, type TemplateResult } from 'lit';

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
  readonly disabled?: boolean;
}

export function choiceSelect({ label, value, options, onChoose, disabled = false }: Choice): TemplateResult {
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) onChoose(currentTarget.value);
  };
  return html`
    <label class="choice">
      <span class="muted small">${label}</span>
      <select @change=${choose} ?disabled=${disabled}>
        ${options.map(([id, name]) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
      </select>
    </label>
  `;
}
