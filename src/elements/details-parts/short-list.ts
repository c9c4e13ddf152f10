// A list within a row of facts: the first few at once, the rest behind a word, so that names never push numbers away.
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

const SHOWN = 3;

const separated = (items: readonly TemplateResult[]): TemplateResult[] =>
  items.map((item, index) => html`${index === 0 ? nothing : ', '}${item}`);

/** Empty for an empty list. One more than shown is shown, too: a word to open it would take as much room. */
export function shortList(items: readonly TemplateResult[], { details }: Words): TemplateResult[] {
  if (items.length <= SHOWN + 1) return separated(items);
  return [
    html`${separated(items.slice(0, SHOWN))}
      <details class="rest">
        <summary>${details.rest(items.length - SHOWN)}</summary>
        ${separated(items.slice(SHOWN))}
      </details>`,
  ];
}
