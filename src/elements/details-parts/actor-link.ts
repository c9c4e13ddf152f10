// The name of an actor that a reader can go to.
import { html, nothing, type TemplateResult } from 'lit';
import type { ActorId } from '../../model/id.js';
import { selectActors } from '../../model/selection.js';
import { nameOf, type DetailsContext } from './details-context.js';

/** Within a sentence or a list. */
export function actorLink(context: DetailsContext, id: ActorId): TemplateResult {
  const name = html`<bdi>${nameOf(context, id)}</bdi>`;
  if (!context.data.actors.has(id)) return name;
  return html`<button class="link" type="button" @click=${() => context.select(selectActors(id))}>${name}</button>`;
}

/** Several, with commas between them. */
export const actorLinks = (context: DetailsContext, ids: readonly ActorId[]): TemplateResult[] =>
  ids.map((id, index) => html`${index === 0 ? nothing : ', '}${actorLink(context, id)}`);

/** With its face, standing for itself. */
export function actorChip(context: DetailsContext, id: ActorId): TemplateResult {
  const actor = context.data.actors.get(id);
  return html`
    <button class="button chip" type="button" @click=${() => context.select(selectActors(id))}>
      ${actor === undefined ? nothing : context.faces.face(actor, context)}<bdi>${nameOf(context, id)}</bdi>
    </button>
  `;
}
