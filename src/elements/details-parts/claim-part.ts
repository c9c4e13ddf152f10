// One claim in full, and the way to the relations it stands in and to all relations of its pair.
import { html, type TemplateResult } from 'lit';
import { relationsOfClaim } from '../../analysis/claim-relations.js';
import { sourceLabels } from '../../analysis/source-label.js';
import type { Claim } from '../../model/claim.js';
import type { Relation } from '../../model/graph.js';
import type { ClaimId } from '../../model/id.js';
import { sourceIdOf } from '../../model/statement.js';
import { actorChip } from './actor-link.js';
import { claimHead } from './claim-head.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';
import { relationRow } from './relation-row.js';
import { sourceFacts } from './statement-list.js';
import { statementCard } from './statement-card.js';

/** So many pairs are offered one by one: a claim of a whole bloc relates dozens. */
const PAIRS = 6;

function tieButtons(context: DetailsContext, relations: readonly Relation[]): TemplateResult[] {
  const ties = [...new Set(relations.map(({ tie }) => tie))].flatMap((id) => context.graph.ties.get(id) ?? []);
  return ties
    .slice(0, PAIRS)
    .map(
      ({ id, actors: [a, b] }) =>
        html`<button class="button" type="button" @click=${() => context.select({ kind: 'tie', tie: id })}>
          ${context.words.details.allOfPair(nameOf(context, a), nameOf(context, b))}
        </button>`,
    );
}

function whereItStands(context: DetailsContext, claim: Claim): TemplateResult {
  const { details } = context.words;
  const relations = relationsOfClaim(context.graph, claim.id);
  const parties = [...new Set([...claim.from, ...claim.to])];
  if (relations.length === 0) {
    return lensNotice(
      context,
      details.claimNotInLens,
      html`<div class="acts">${parties.slice(0, PAIRS).map((id) => actorChip(context, id))}</div>`,
    );
  }
  return html`
    <section part="section" class="section">
      <h4>${details.relationsOfClaim(relations.length)}</h4>
      <ul part="list" class="list">
        ${relations.map((relation) => html`<li>${relationRow(context, relation)}</li>`)}
      </ul>
      <div class="acts">${tieButtons(context, relations)}</div>
    </section>
  `;
}

function sourceOf(context: DetailsContext, claim: Claim): TemplateResult {
  const source = context.data.sources.get(sourceIdOf(claim) ?? '');
  if (source === undefined) return html`<h4 part="source" class="source">${context.words.details.unsourcedTitle}</h4>`;
  return html`
    <div part="source" class="source">
      <h4><bdi>${sourceLabels(context.data).get(source.id) ?? source.id}</bdi></h4>
      ${sourceFacts(context, source)}
    </div>
  `;
}

export function claimPart(context: DetailsContext, id: ClaimId): TemplateResult {
  const { details } = context.words;
  const claim = context.data.claims.get(id);
  if (claim === undefined) return html`<p class="empty">${details.unknownClaim(id)}</p>`;
  return html`
    <header part="title" class="title"><h3 tabindex="-1">${details.oneClaim}</h3></header>
    ${sourceOf(context, claim)} ${statementCard(context, claim, claimHead(context, claim))}
    ${whereItStands(context, claim)}
  `;
}
