// Several actors: who they are, the ties between them, whom they have in common, and the paths between two.
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLayer } from '../../analysis/nearest-layer.js';
import { sharedNeighbours } from '../../analysis/shared-neighbours.js';
import type { ActorId } from '../../model/id.js';
import { selectActors, selectPath } from '../../model/selection.js';
import { icon } from '../shared/icons.js';
import { actorChip, actorLink } from './actor-link.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';
import { shortList } from './short-list.js';
import { tieList } from './ties-section.js';

/** So many stand there with their faces; of a larger crowd the names are enough. */
const CHIPS = 12;

function memberChip(context: DetailsContext, ids: readonly ActorId[], id: ActorId): TemplateResult {
  const label = context.words.details.takeOut(nameOf(context, id));
  return html`<span class="member"
    >${actorChip(context, id)}<button
      class="icon-button quiet"
      type="button"
      title=${label}
      aria-label=${label}
      @click=${() => context.select(selectActors(...ids.filter((other) => other !== id)))}
    >
      ${icon('close')}
    </button></span
  >`;
}

const members = (context: DetailsContext, ids: readonly ActorId[]): TemplateResult =>
  ids.length > CHIPS
    ? html`<p>
        ${shortList(
          ids.map((id) => actorLink(context, id)),
          context.words,
        )}
      </p>`
    : html`<div class="acts">${ids.map((id) => memberChip(context, ids, id))}</div>`;

function sharedSection(context: DetailsContext, ids: readonly ActorId[]): TemplateResult {
  const { details } = context.words;
  const shared = sharedNeighbours(context.graph, ids);
  if (shared.length === 0) return html`<p class="muted">${details.noneShared}</p>`;
  const byAll = shared.filter(({ ties }) => ties === ids.length);
  const bySome = shared.filter(({ ties }) => ties < ids.length);
  const list = (title: string, some: typeof shared): TemplateResult | typeof nothing =>
    some.length === 0
      ? nothing
      : html`<section part="section" class="section">
          <h4>${title}</h4>
          <p>
            ${shortList(
              some.map(({ actor }) => actorLink(context, actor)),
              context.words,
            )}
          </p>
        </section>`;
  return html`${list(details.shared(byAll.length), byAll)} ${list(details.sharedBySome(bySome.length), bySome)}`;
}

function pathsButton(context: DetailsContext, [a, b, ...others]: readonly ActorId[]): TemplateResult | typeof nothing {
  if (a === undefined || b === undefined || others.length > 0) return nothing;
  return html`<div class="acts">
    <button
      class="button"
      type="button"
      @click=${() => context.select(selectPath(nearestLayer(context.graph, a, b), a, b))}
    >
      ${context.words.paths.between}
    </button>
  </div>`;
}

export function actorsPart(context: DetailsContext, ids: readonly ActorId[]): TemplateResult {
  const { details } = context.words;
  const chosen = new Set(ids);
  const ties = [...context.graph.ties.values()]
    .filter(({ actors }) => actors.every((id) => chosen.has(id)))
    .toSorted((a, b) => b.weight - a.weight);
  return html`
    <header part="title" class="title"><h3 tabindex="-1">${details.actors(ids.length)}</h3></header>
    ${members(context, ids)} ${pathsButton(context, ids)}
    ${
      ties.length === 0
        ? lensNotice(context, details.noTieBetween)
        : html`<section part="section" class="section">
            <h4>${details.between} (${ties.length})</h4>
            ${tieList(context, ties, null)}
          </section>`
    }
    ${sharedSection(context, ids)}
  `;
}
