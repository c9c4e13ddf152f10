// The fields of the forms in <actor-edit>: one line, several lines, a tick. What is chosen of few is for `choice-select.ts`,
// what is chosen of many for `ids-field.ts`.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface TextField {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
  /** Names to choose from, by the id of a `<datalist>`. */
  readonly list?: string;
}

const valueOf = ({ currentTarget }: Event): string =>
  currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLTextAreaElement ? currentTarget.value : '';

export const textField = ({ label, value, onChange, hint, required = false, list }: TextField): TemplateResult => html`
  <label class="field">
    <span class="muted small">${label}</span>
    <input
      type="text"
      .value=${live(value)}
      ?required=${required}
      list=${list ?? nothing}
      @input=${(event: Event) => onChange(valueOf(event))}
    />
    ${hint === undefined ? nothing : html`<span class="muted small">${hint}</span>`}
  </label>
`;

export const linesField = ({ label, value, onChange, hint, required = false }: TextField): TemplateResult => html`
  <label class="field">
    <span class="muted small">${label}</span>
    <textarea
      rows="2"
      .value=${live(value)}
      ?required=${required}
      @input=${(event: Event) => onChange(valueOf(event))}
    ></textarea>
    ${hint === undefined ? nothing : html`<span class="muted small">${hint}</span>`}
  </label>
`;

export const tickField = (label: string, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult => html`
  <label class="tick">
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLInputElement && onChange(currentTarget.checked)}
    />
    <span>${label}</span>
  </label>
`;
