// The field of the search: a combo box with a button that clears it.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shared/icons.js';
import type { Words } from '../words/words.js';

export interface SearchField {
  readonly query: string;
  readonly isDisabled: boolean;
  /** Whether there are rows to move to. */
  readonly isExpanded: boolean;
  /** The id of the active row; empty for none. */
  readonly active: string;
  readonly words: Words['search'];
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onInput: (query: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onClear: () => void;
}

const lens = svg`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false" fill="none"
  stroke="currentColor" stroke-width="1.7" stroke-linecap="round"><path
  d="M13 13l4 4M8.5 3.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10"></path></svg>`;

export function searchField(field: SearchField): TemplateResult {
  const { query, words, active } = field;
  return html`
    <div class="field">
      ${lens}
      <input
        part="input"
        type="text"
        role="combobox"
        aria-label=${words.label}
        aria-autocomplete="list"
        aria-expanded=${field.isExpanded ? 'true' : 'false'}
        aria-controls="results"
        aria-activedescendant=${active === '' ? nothing : active}
        placeholder=${words.placeholder}
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        ?disabled=${field.isDisabled}
        .value=${live(query)}
        @focus=${field.onFocus}
        @blur=${field.onBlur}
        @click=${field.onOpen}
        @keydown=${field.onKey}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && field.onInput(target.value)}
      />
      <button
        part="clear"
        class="icon-button quiet clear"
        type="button"
        title=${words.clear}
        aria-label=${words.clear}
        ?hidden=${query === ''}
        @click=${field.onClear}
      >
        ${icon('close')}
      </button>
    </div>
  `;
}
