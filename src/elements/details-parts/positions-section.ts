// What an actor wants of the topics: for, against, or on which condition. Positions are of the whole dataset.
import { html, nothing, type TemplateResult } from 'lit';
import type { ActorId } from '../../model/id.js';
import type { Position } from '../../model/position.js';
import type { Statement } from '../shared/cite-claim.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { disclosure } from './disclosure.js';
import { statementList } from './statement-list.js';

function positionHead(context: DetailsContext, position: Position, of: ActorId): TemplateResult {
  const { data, words } = context;
  const topic = data.topics.get(position.topic);
  return html`
    <p part="claim-head" class="claim-head">
      <span>
        <strong><bdi>${topic?.name ?? position.topic}</bdi></strong>
        <span class="badge stance ${position.position}">${words.vocabulary.stances[position.position]}</span>
        ${position.actor === of ? nothing : html`<span class="parties"><bdi>${nameOf(context, position.actor)}</bdi></span>`}
      </span>
    </p>
  `;
}

/** `parts`: what is folded into the actor and speaks for it. */
export function positionsSection(
  context: DetailsContext,
  id: ActorId,
  parts: readonly ActorId[],
): TemplateResult | typeof nothing {
  const { details } = context.words;
  const holders = new Set([id, ...parts]);
  const positions = context.data.dataset.positions.filter(({ actor }) => holders.has(actor));
  if (positions.length === 0) return nothing;
  const head = (statement: Statement): TemplateResult | typeof nothing =>
    'position' in statement ? positionHead(context, statement, id) : nothing;
  return disclosure({
    key: 'positions',
    summary: html`<h4>${details.positions(positions.length)}</h4>`,
    content: () => html`
      <p class="muted small">${details.positionsHint}</p>
      ${statementList(context, { key: 'positions', statements: positions, head })}
    `,
    reading: context.reading,
  });
}
