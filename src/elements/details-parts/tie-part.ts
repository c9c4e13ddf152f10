// A tie: its character in words, its relations by type with both directions apart, then all its claims.
import { html, type TemplateResult } from 'lit';
import type { Tie } from '../../model/graph.js';
import { parseTieId, type TieId } from '../../model/relation-id.js';
import { actorChip } from './actor-link.js';
import { claimsSection } from './claims-section.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';
import { relationRow } from './relation-row.js';
import { typesOfTie } from './relation-types.js';
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

export function tiePart(context: DetailsContext, id: TieId): TemplateResult {
  const { details } = context.words;
  const ends = parseTieId(id);
  if (ends === null || !ends.every((end) => context.data.actors.has(end))) {
    return html`<p class="empty">${details.unknownTie}</p>`;
  }
  const [a, b] = ends;
  const tie = context.graph.ties.get(id);
  return html`
    <header part="title" class="title">
      <h3 tabindex="-1"><bdi>${nameOf(context, a)}</bdi> ${details.and} <bdi>${nameOf(context, b)}</bdi></h3>
    </header>
    <div class="acts">${actorChip(context, a)} ${actorChip(context, b)}</div>
    ${
      tie === undefined
        ? lensNotice(context, details.tieNotInLens(nameOf(context, a), nameOf(context, b)))
        : html`
            <p>
              ${characterBadge(context, tie)}
              <span class="muted">${details.character(tie.character, tie.netSign)}</span>
            </p>
            ${relationsByType(context, tie)} ${claimsSection(context, tie.claims)}
          `
    }
  `;
}
