// Who an actor is: face, name, kind, other names, description, and what it belongs to.
import { html, nothing, type TemplateResult } from 'lit';
import type { Actor } from '../../model/actor.js';
import type { ActorId } from '../../model/id.js';
import { actorLink, actorLinks } from './actor-link.js';
import type { DetailsContext } from './details-context.js';
import { shortList } from './short-list.js';
import { factList } from './statement-facts.js';

const membersOf = ({ data }: DetailsContext, bloc: ActorId): readonly ActorId[] =>
  data.dataset.actors.filter(({ memberOf }) => memberOf?.includes(bloc) === true).map(({ id }) => id);

/** `contains`: what the present lens folds into it. */
export function actorHead(context: DetailsContext, actor: Actor, contains: readonly ActorId[]): TemplateResult {
  const { details, vocabulary } = context.words;
  const linksOf = (ids: readonly ActorId[]): readonly TemplateResult[] => ids.map((id) => actorLink(context, id));
  const { name, kind, aliases, description, partOf, basedIn, memberOf } = actor;
  return html`
    <header part="title" class="title">
      ${context.faces.face(actor, context)}
      <div>
        <h3 tabindex="-1"><bdi>${name}</bdi></h3>
        <p class="muted small">${vocabulary.kind[kind]}</p>
      </div>
    </header>
    ${description === undefined ? nothing : html`<p part="description">${description}</p>`}
    ${factList([
      [
        details.aliases,
        shortList(
          (aliases ?? []).map((alias) => html`<bdi>${alias}</bdi>`),
          context.words,
        ),
      ],
      [details.contains, shortList(linksOf(contains), context.words)],
      [details.partOf, partOf == null ? undefined : actorLinks(context, [partOf])],
      [details.basedIn, actorLinks(context, basedIn ?? [])],
      [details.memberOf, actorLinks(context, memberOf ?? [])],
      [details.members, shortList(linksOf(membersOf(context, actor.id)), context.words)],
    ])}
  `;
}
