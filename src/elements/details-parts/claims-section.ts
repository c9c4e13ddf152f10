// The claims of a relation or of one direction of a tie, under a heading that counts them, and the choice of their order.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Claim } from '../../model/claim.js';
import type { ClaimId } from '../../model/id.js';
import type { Statement } from '../shared/cite-claim.js';
import { claimHead } from './claim-head.js';
import type { DetailsContext } from './details-context.js';
import { statementList } from './statement-list.js';
import { STATEMENT_ORDERS } from './statement-orders.js';

export const claimsById = ({ data }: DetailsContext, ids: readonly ClaimId[]): readonly Claim[] =>
  ids.map((id) => data.claims.get(id)).filter((claim) => claim !== undefined);

/** Positions never get here; their list has a head of its own. */
export const headOfClaim =
  (context: DetailsContext) =>
  (statement: Statement): TemplateResult | typeof nothing =>
    'from' in statement ? claimHead(context, statement) : nothing;

export function claimsSection(
  context: DetailsContext,
  ids: readonly ClaimId[],
  head: (statement: Statement) => TemplateResult | typeof nothing = headOfClaim(context),
): TemplateResult {
  const claims = claimsById(context, ids);
  return html`
    <section part="section" class="section">
      <div class="claims-head">
        <h4>${context.words.details.claims(claims.length)}</h4>
        ${orderChoice(context, claims.length)}
      </div>
      ${statementList(context, { key: 'claims', statements: claims, head })}
    </section>
  `;
}

/** Nothing where there is nothing to put into an order. */
export function orderChoice({ words, reading }: DetailsContext, count: number): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  const { details } = words;
  const choose = ({ currentTarget }: Event): void => {
    const order =
      currentTarget instanceof HTMLSelectElement ? STATEMENT_ORDERS[currentTarget.selectedIndex] : undefined;
    if (order !== undefined) reading.setOrder(order);
  };
  return html`<select class="order" aria-label=${details.orderLabel} title=${details.orderLabel} @change=${choose}>
    ${STATEMENT_ORDERS.map(
      (order) =>
        html`<option value=${order} .selected=${live(order === reading.order)}>${details.orders[order]}</option>`,
    )}
  </select>`;
}
