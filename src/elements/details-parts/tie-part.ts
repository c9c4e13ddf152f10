// A tie: its character in words, its relations by type, then all its claims, both directions apart. The tie of an actor
// with itself holds what is claimed between it and its own parts.
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLayer } from '../../analysis/nearest-layer.js';
import type { Relation, Tie } from '../../model/graph.js';
import type { ActorId, ClaimId } from '../../model/id.js';
import { parseTieId, type TieId } from '../../model/relation-id.js';
import { selectPath } from '../../model/selection.js';
import { actorChip } from './actor-link.js';
import { claimsById, claimsSection, headOfClaim, orderChoice } from './claims-section.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';
import { relationRow } from './relation-row.js';
import { statementList } from './statement-list.js';
import { switchedOffNotice } from './switched-off-notice.js';
import { typesOfTie } from './relation-types.js';
import { voicesSection } from './voices-section.js';
import { characterBadge } from './tie-row.js';

function relationsByType(context: DetailsContext, tie: Tie): TemplateResult {
  const { details, vocabulary } = context.words;
  return html`
    <section part="section" class="section">
      <h4>${details.relations}</h4>
      ${typesOfTie(context.graph, tie, tie.actors[0]).map(
        ({ type, relations }) => html`
          <h5 class="type-name">${vocabulary.types[type]}</h5>
          <ul part="list" class="list">
            ${relations.map((relation) => html`<li>${relationRow(context, relation)}</li>`)}
          </ul>
        `,
      )}
    </section>
  `;
}

/** Each claim stands once in a direction, and where it runs both ways in both. */
function claimsByDirection(context: DetailsContext, { actors: [a, b], relations, claims }: Tie): TemplateResult {
  const { details } = context.words;
  const own = relations.map((id) => context.graph.relations.get(id)).filter((relation) => relation !== undefined);
  const claimsOf = (isMeant: (relation: Relation) => boolean): readonly ClaimId[] => {
    const meant = new Set(own.filter(isMeant).flatMap((relation) => relation.claims));
    return claims.filter((id) => meant.has(id));
  };
  const [forth, back, mutual] = [
    claimsOf(({ directed, source }) => directed && source === a),
    claimsOf(({ directed, source }) => directed && source === b),
    claimsOf(({ directed }) => !directed),
  ];
  const [first, second] = [nameOf(context, a), nameOf(context, b)];
  const part = (key: string, title: string, ids: readonly ClaimId[]): TemplateResult | typeof nothing =>
    ids.length === 0
      ? nothing
      : html`<section part="section" class="section">
          <h4>${title}</h4>
          ${statementList(context, { key, statements: claimsById(context, ids), head: headOfClaim(context) })}
        </section>`;
  return html`
    <div class="claims-head">${orderChoice(context, claims.length)}</div>
    ${part('forth', details.directionTitle(first, second, forth.length), forth)}
    ${part('back', details.directionTitle(second, first, back.length), back)}
    ${part('mutual', details.mutualTitle(mutual.length), mutual)}
  `;
}

function withinPart(context: DetailsContext, id: ActorId): TemplateResult {
  const { details } = context.words;
  const name = nameOf(context, id);
  const internal = context.graph.nodes.get(id)?.internal ?? [];
  return html`
    <header part="title" class="title"><h3 tabindex="-1">${details.within(name)}</h3></header>
    <div class="acts">${actorChip(context, id)}</div>
    ${
      internal.length === 0
        ? lensNotice(context, details.nothingWithin(name))
        : html`<p class="muted small">${details.internalHint}</p>
            ${claimsSection(context, internal)}`
    }
  `;
}

export function tiePart(context: DetailsContext, id: TieId): TemplateResult {
  const { details } = context.words;
  const ends = parseTieId(id);
  if (ends === null || !ends.every((end) => context.data.actors.has(end))) {
    return html`<p class="empty">${details.unknownTie}</p>`;
  }
  const [a, b] = ends;
  if (a === b) return withinPart(context, a);
  const tie = context.graph.ties.get(id);
  return html`
    <header part="title" class="title">
      <h3 tabindex="-1"><bdi>${nameOf(context, a)}</bdi> ${details.and} <bdi>${nameOf(context, b)}</bdi></h3>
    </header>
    <div class="acts">
      ${actorChip(context, a)} ${actorChip(context, b)}
      <button
        class="button"
        type="button"
        @click=${() => context.select(selectPath(nearestLayer(context.graph, a, b), a, b))}
      >
        ${context.words.paths.between}
      </button>
    </div>
    ${switchedOffNotice(context, { tie: id })}
    ${
      tie === undefined
        ? lensNotice(context, details.tieNotInLens(nameOf(context, a), nameOf(context, b)))
        : html`
            <p>
              ${characterBadge(context, tie)}
              <span class="muted">${details.character(tie.character, tie.netSign)}</span>
            </p>
            ${relationsByType(context, tie)} ${voicesSection(context, 'voices', details.voicesOfTie, tie.claims)}
            ${claimsByDirection(context, tie)}
          `
    }
  `;
}
