// Why something that is selected cannot be seen under the present lens, and the way out.
import { html, nothing, type TemplateResult } from 'lit';
import { formatLens } from '../../model/lens-grammar.js';
import type { DetailsContext } from './details-context.js';

/** Offers the default lens where another is on; `acts` stand before that. */
export function lensNotice(
  context: DetailsContext,
  message: string,
  acts: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const isDefault = formatLens(context.graph.lens) === '';
  return html`
    <div part="notice" class="notice" role="note">
      <p>${message}</p>
      ${acts}
      ${
        isDefault
          ? nothing
          : html`<button class="button" type="button" @click=${() => context.setLens(null)}>
              ${context.words.details.resetLens}
            </button>`
      }
    </div>
  `;
}
