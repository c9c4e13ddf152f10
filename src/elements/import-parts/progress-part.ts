// What stands below the steps: how far the work is, with a way to stop it, and the button that shows the graph.
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportContext } from './import-context.js';
import type { ImportProgress } from './import-order.js';

function progressLine({ stage, share }: ImportProgress, { words: { import: words }, acts }: ImportContext) {
  return html`
    <div class="busy">
      <span role="status">${words.stages[stage]}</span>
      <progress aria-label=${words.stages[stage]} value=${share ?? nothing}></progress>
      <button class="button" type="button" @click=${acts.cancel}>${words.cancel}</button>
    </div>
  `;
}

export function progressPart(context: ImportContext): TemplateResult | typeof nothing {
  const { task, words, acts } = context;
  const { progress, preview } = task;
  if (progress === null && preview === null) return nothing;
  return html`
    <div class="end">
      ${progress === null ? html`<p class="muted small">${words.import.replaces}</p>` : progressLine(progress, context)}
      ${
        preview === null
          ? nothing
          : html`<button
              class="button main"
              type="button"
              ?disabled=${preview.summary === null || progress !== null}
              @click=${acts.show}
            >
              ${words.import.show}
            </button>`
      }
    </div>
  `;
}
