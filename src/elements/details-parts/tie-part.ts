// A tie: its character in words, its relations by type with both directions apart, then all its claims.
import { html, type TemplateResult } from 'lit';
import type { Relation, Tie } from '../../model/graph.js';
import { parseTieId, type TieId } from '../../model/relation-id.js';
import { certaintyOf } from '../../model/certainty-of.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { actorChip } from './actor-link.js';
import { arrow } from './claim-head.js';
import { claimsSection } from './claims-section.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';
import { relationNumbers } from './relation-numbers.js';
import { typesOfTie } from './relation-types.js';
import { characterBadge } from './tie-row.js';

function relationRow(context: DetailsContext, relation: Relation): TemplateResult {
  const { type, directed, source, target, modality, id } = relation;
  return html`
    <button
      part="row"
      class="row relation"
      type="button"
      @click=${() => context.select({ kind: 'relation', relation: id })}
    >
      ${strandGlyph({ type, certainty: certaintyOf(modality), arrows: directed ? 'forward' : 'none' })}
      <span class="who"
        ><bdi>${nameOf(context, source)}</bdi> ${arrow(directed, context.words)}
        <bdi>${nameOf(context, target)}</bdi></span
      >
      ${relationNumbers(context, relation)}
    </button>
  `;
}

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
