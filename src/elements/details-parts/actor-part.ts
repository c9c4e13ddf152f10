// One actor: who it is, where it stands under the lens, its numbers and ties, what is claimed within it, what it
// wants, and what it says about others.
import { html, nothing, type TemplateResult } from 'lit';
import type { ActorId } from '../../model/id.js';
import { actorHead } from './actor-head.js';
import { actorStanding, type Standing } from './actor-standing.js';
import { claimsById, headOfClaim, orderChoice } from './claims-section.js';
import { rollUpActs } from './roll-up-acts.js';
import { measuresSection } from './measures-section.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { disclosure } from './disclosure.js';
import { positionsSection } from './positions-section.js';
import { standingNotice } from './standing-notice.js';
import { statementList } from './statement-list.js';
import { tellingActs } from './telling-acts.js';
import { tiesSection } from './ties-section.js';
import { voicedClaims } from './voiced-claims.js';
import { voicesSection } from './voices-section.js';

function internalSection(context: DetailsContext, id: ActorId, standing: Standing): TemplateResult | typeof nothing {
  const internal = standing.kind === 'drawn' ? standing.node.internal : [];
  if (internal.length === 0) return nothing;
  const { details } = context.words;
  return disclosure({
    key: 'internal',
    summary: html`<h4>${details.internal(nameOf(context, id), internal.length)}</h4>`,
    content: () => html`
      <p class="muted small">${details.internalHint}</p>
      ${statementList(context, {
        key: 'internal',
        statements: claimsById(context, internal),
        head: headOfClaim(context),
      })}
    `,
    reading: context.reading,
  });
}

const partsOf = ({ data }: DetailsContext, id: ActorId): boolean =>
  data.dataset.actors.some(({ partOf }) => partOf === id);

/** Whoever speaks of it but itself: its own claims have a section of their own. */
function spokenOf(context: DetailsContext, id: ActorId): TemplateResult | typeof nothing {
  const own = new Set([id, ...(context.graph.nodes.get(id)?.contains ?? [])]);
  const claims = [...context.graph.relations.values()]
    .filter(({ source, target }) => source === id || target === id)
    .flatMap((relation) => relation.claims)
    .filter((claim) => !own.has(context.data.claims.get(claim)?.voice.at(-1) ?? ''));
  return voicesSection(context, 'spoken-of', context.words.details.voicesOfActor, claims);
}

function voiceSection(context: DetailsContext, id: ActorId): TemplateResult | typeof nothing {
  const { details } = context.words;
  const { claims, switchedOff } = voicedClaims(context.data, context.graph, id);
  if (claims.length + switchedOff === 0) return nothing;
  return disclosure({
    key: 'voice',
    summary: html`<h4>${details.speaks(claims.length)}</h4>`,
    content: () => html`
      ${tellingActs(context, id, partsOf(context, id))}
      <div class="claims-head">${orderChoice(context, claims.length)}</div>
      ${switchedOff === 0 ? nothing : html`<p class="muted small">${details.speaksOff(switchedOff)}</p>`}
      ${statementList(context, { key: 'voice', statements: claims, head: headOfClaim(context) })}
    `,
    reading: context.reading,
  });
}

export function actorPart(context: DetailsContext, id: ActorId): TemplateResult {
  const actor = context.data.actors.get(id);
  if (actor === undefined) return html`<p class="empty">${context.words.details.unknownActor(id)}</p>`;
  const standing = actorStanding(context.data, context.graph, id);
  const contains = standing.kind === 'drawn' ? standing.node.contains : [];
  return html`
    ${actorHead(context, actor, contains)} ${rollUpActs(context, id, contains.length)}
    ${standingNotice(context, actor, standing)} ${standing.kind === 'drawn' ? tiesSection(context, id) : nothing}
    ${measuresSection(context, id)} ${internalSection(context, id, standing)} ${positionsSection(context, id, contains)}
    ${spokenOf(context, id)} ${voiceSection(context, id)}
  `;
}
