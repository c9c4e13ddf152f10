// Several actors: who they are, and the ties between them.
import { html, type TemplateResult } from 'lit';
import type { ActorId } from '../../model/id.js';
import { actorChip } from './actor-link.js';
import type { DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';
import { tieList } from './ties-section.js';

export function actorsPart(context: DetailsContext, ids: readonly ActorId[]): TemplateResult {
  const { details } = context.words;
  const chosen = new Set(ids);
  const ties = [...context.graph.ties.values()]
    .filter(({ actors }) => actors.every((id) => chosen.has(id)))
    .toSorted((a, b) => b.weight - a.weight);
  return html`
    <header part="title" class="title"><h3 tabindex="-1">${details.actors(ids.length)}</h3></header>
    <div class="acts">${ids.map((id) => actorChip(context, id))}</div>
    ${
      ties.length === 0
        ? lensNotice(context, details.noTieBetween)
        : html`<section part="section" class="section">
            <h4>${details.between}</h4>
            ${tieList(context, ties, null)}
          </section>`
    }
  `;
}
