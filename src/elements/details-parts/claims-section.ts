// The claims of a relation or tie, under a heading that counts them.
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../model/claim.js';
import type { ClaimId } from '../../model/id.js';
import type { Statement } from '../shared/cite-claim.js';
import { claimHead } from './claim-head.js';
import type { DetailsContext } from './details-context.js';
import { statementList } from './statement-list.js';

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
      <h4>${context.words.details.claims(claims.length)}</h4>
      ${statementList(context, { key: 'claims', statements: claims, head })}
    </section>
  `;
}
