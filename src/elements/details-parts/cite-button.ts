// Copies a claim as a plain citation; where the browser refuses, shows it to be copied by hand.
import { html, nothing, type TemplateResult } from 'lit';
import { citeClaim, type Statement } from '../shared/cite-claim.js';
import { icon } from '../shared/icons.js';
import type { DetailsContext } from './details-context.js';

const selectAll = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLTextAreaElement) currentTarget.select();
};

export function citeButton(context: DetailsContext, statement: Statement): TemplateResult {
  const { reading, data, words } = context;
  const { details } = words;
  const copied = reading.copied?.id === statement.id ? reading.copied : null;
  const copy = (): void => void reading.copy(statement.id, citeClaim(statement, data, context));
  return html`
    <button
      part="cite"
      class="button quiet small cite"
      type="button"
      aria-label=${details.citing(statement.summary)}
      @click=${copy}
    >
      ${icon('link')}${copied?.ok === true ? details.cited : details.cite}
    </button>
    <div role="status" class="by-hand small">
      ${copied?.ok === true ? html`<span class="visually-hidden">${details.cited}</span>` : nothing}
      ${
        copied?.ok === false
          ? html`<label
              >${details.citeByHand}<textarea readonly rows="5" .value=${copied.text} @focus=${selectAll}></textarea>
            </label>`
          : nothing
      }
    </div>
  `;
}
