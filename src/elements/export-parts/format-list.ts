// The choice of a format, its options, how much of the graph goes in, and what it keeps and leaves out.
import { html, nothing, type TemplateResult } from 'lit';
import { choiceSelect } from '../shared/choice-select.js';
import type { ExportScope } from '../shared/export-graph.js';
import type { Words } from '../words/words.js';
import { COMMON_FORMATS, OTHER_FORMATS, type OfferedFormat } from './offered-formats.js';

export interface FormatChoice {
  readonly format: OfferedFormat;
  readonly scope: ExportScope;
  /** Whether everything is less than all there is: of scenarios there is one at a time. */
  readonly hasScenarios: boolean;
  readonly options: ReadonlyMap<string, string>;
  readonly words: Words['export'];
  readonly onFormat: (id: string) => void;
  readonly onScope: (scope: ExportScope) => void;
  readonly onOption: (id: string, value: string) => void;
}

const radio = ({ id, name }: OfferedFormat, choice: FormatChoice): TemplateResult => html`
  <label class="radio">
    <input
      type="radio"
      name="format"
      value=${id}
      .checked=${id === choice.format.id}
      @change=${() => choice.onFormat(id)}
    />
    <span>${name}</span>
  </label>
`;

function scopeChoice({ format, scope, hasScenarios, words, onScope }: FormatChoice): TemplateResult {
  if (format.isWhole) return html`<p class="muted small">${words.whole}</p>`;
  if (format.isPicture) return html`<p class="muted small">${words.pictureScope}</p>`;
  const scopes: readonly ExportScope[] = ['lens', 'everything'];
  return html`
    <fieldset class="scope">
      <legend class="muted small">${words.scope}</legend>
      ${scopes.map(
        (each) => html`
          <label class="radio">
            <input type="radio" name="scope" value=${each} .checked=${each === scope} @change=${() => onScope(each)} />
            <span>${words.scopes[each]}</span>
          </label>
        `,
      )}
    </fieldset>
    ${scope === 'everything' && hasScenarios ? html`<p class="muted small">${words.oneScenario}</p>` : nothing}
  `;
}

export function formatList(choice: FormatChoice): TemplateResult {
  const { format, words, options, onOption } = choice;
  const isOther = OTHER_FORMATS.includes(format);
  return html`
    <fieldset part="formats" class="formats">
      <legend class="muted small">${words.format}</legend>
      ${COMMON_FORMATS.map((each) => radio(each, choice))}
      <details .open=${isOther}>
        <summary>${words.others}</summary>
        ${OTHER_FORMATS.map((each) => radio(each, choice))}
      </details>
    </fieldset>
    <dl part="losses" class="losses small">
      <dt>${words.keeps}</dt>
      <dd>${format.keeps}</dd>
      <dt>${words.loses}</dt>
      <dd>${format.loses}</dd>
    </dl>
    ${scopeChoice(choice)}
    ${
      format.options.length === 0
        ? nothing
        : html`<div class="options">
            ${format.options.map(({ id, name, values }) =>
              choiceSelect({
                label: name,
                value: options.get(id) ?? values[0]?.id ?? '',
                options: values.map((value) => [value.id, value.name]),
                onChoose: (value) => onOption(id, value),
              }),
            )}
          </div>`
    }
  `;
}
