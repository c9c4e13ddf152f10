// A relation: who does what to whom, how often it is said, and every claim it is made of.
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../model/claim.js';
import type { Relation } from '../../model/graph.js';
import { parseRelationId, tieId, type RelationId, type RelationParts } from '../../model/relation-id.js';
import { certaintyOf } from '../../model/certainty-of.js';
import type { Statement } from '../shared/cite-claim.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { actorChip } from './actor-link.js';
import { arrow, claimHead, subtypeHead } from './claim-head.js';
import { claimsSection } from './claims-section.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';
import { switchedOffNotice } from './switched-off-notice.js';
import { relationNumbers } from './relation-numbers.js';

/** Whether a claim relates just the two actors that the title of its relation names. */
const isAsTitled = ({ from, to }: Claim, { source, target }: Relation): boolean =>
  [...from, ...to].length === 2 && [source, target].every((id) => from.includes(id) || to.includes(id));

function relationTitle(context: DetailsContext, { type, source, target, directed }: RelationParts): TemplateResult {
  const { vocabulary } = context.words;
  return html`
    <header part="title" class="title">
      <h3 tabindex="-1">
        <bdi>${nameOf(context, source)}</bdi> ${arrow(directed, context.words)} <bdi>${nameOf(context, target)}</bdi>:
        ${vocabulary.types[type].toLocaleLowerCase(context.locale)}
      </h3>
    </header>
    <p class="muted small">${vocabulary.typeHints[type]}</p>
  `;
}

function relationBody(context: DetailsContext, relation: Relation): TemplateResult {
  const { type, directed, modality } = relation;
  const head = (statement: Statement): TemplateResult | typeof nothing => {
    if (!('from' in statement)) return nothing;
    return isAsTitled(statement, relation) ? subtypeHead(context, statement) : claimHead(context, statement);
  };
  return html`
    <p class="relation-numbers">
      ${strandGlyph({ type, certainty: certaintyOf(modality), arrows: directed ? 'forward' : 'none' })}
      ${relationNumbers(context, relation)}
    </p>
    ${claimsSection(context, relation.claims, head)}
  `;
}

export function relationPart(context: DetailsContext, id: RelationId): TemplateResult {
  const { details } = context.words;
  const parts = parseRelationId(id);
  if (parts === null || ![parts.source, parts.target].every((end) => context.data.actors.has(end))) {
    return html`<p class="empty">${details.unknownTie}</p>`;
  }
  const { source, target } = parts;
  const relation = context.graph.relations.get(id);
  const tie = context.graph.ties.get(tieId(source, target));
  return html`
    ${relationTitle(context, parts)}
    <div class="acts">
      ${actorChip(context, source)} ${actorChip(context, target)}
      ${
        tie === undefined
          ? nothing
          : html`<button class="button" type="button" @click=${() => context.select({ kind: 'tie', tie: tie.id })}>
              ${details.allOfPair(nameOf(context, source), nameOf(context, target))}
            </button>`
      }
    </div>
    ${switchedOffNotice(context, { relation: id })}
    ${relation === undefined ? lensNotice(context, details.relationNotInLens) : relationBody(context, relation)}
  `;
}
