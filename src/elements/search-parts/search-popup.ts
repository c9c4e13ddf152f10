// What opens beside the field: the results, or why there are none. The list box is always there, for the field names it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import { resultList, type ResultList } from './result-list.js';
import type { SearchContext } from './search-context.js';

interface SearchPopup extends ResultList {
  /** Shown only: the status of the element reads it aloud. */
  readonly message: string | null;
  /** Null where there are no results. */
  readonly context: SearchContext | null;
  readonly words: Words['search'];
}

export function searchPopup({ message, context, words, ...list }: SearchPopup): TemplateResult {
  // A press on a row must not take the keyboard out of the field.
  return html`
    <div part="popup" class="popup" popover="manual" @mousedown=${(event: Event) => event.preventDefault()}>
      ${message === null ? nothing : html`<p part="message" class="message" aria-hidden="true">${message}</p>`}
      <div id="results" role="listbox" aria-label=${words.results} ?hidden=${context === null}>
        ${context === null ? nothing : resultList(list, context)}
      </div>
    </div>
  `;
}
