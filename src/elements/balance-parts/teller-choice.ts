// The choice of whose telling is looked at: a text, a voice, or all together.
import { html, nothing, type TemplateResult } from 'lit';
import { sourceNames } from '../../analysis/source-label.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Words } from '../words/words.js';
import { sourceTeller, TOGETHER, voiceTeller, type Tellers } from './tellers.js';

interface TellerChoice {
  readonly data: IndexedDataset;
  readonly tellers: Tellers;
  readonly teller: string;
  readonly words: Words['balance'];
  readonly choose: (teller: string) => void;
}

export function tellerChoice({ data, tellers, teller, words, choose }: TellerChoice): TemplateResult {
  const names = sourceNames(data);
  const option = (value: string, name: string): TemplateResult =>
    html`<option value=${value} .selected=${value === teller}>${name}</option>`;
  const onChange = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) choose(currentTarget.value);
  };
  return html`
    <label part="controls" class="choice">
      <span class="muted small">${words.teller}</span>
      <select @change=${onChange}>
        <optgroup label=${words.sources}>
          ${tellers.sources.map((id) => option(sourceTeller(id), names.get(id) ?? id))}
        </optgroup>
        ${
          tellers.voices.length === 0
            ? nothing
            : html`<optgroup label=${words.voices}>
                ${tellers.voices.map((id) => option(voiceTeller(id), data.actors.get(id)?.name ?? id))}
              </optgroup>`
        }
        ${option(TOGETHER, words.together)}
      </select>
    </label>
    ${teller === TOGETHER ? html`<p class="muted small">${words.togetherNote}</p>` : nothing}
  `;
}
