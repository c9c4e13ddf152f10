// The numbers of an actor in words, and its ties as a list, the heaviest first.
import { html, nothing, type TemplateResult } from 'lit';
import type { Tie } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import { actorFigures, type ActorFigures } from './actor-figures.js';
import type { DetailsContext } from './details-context.js';
import { tieRow } from './tie-row.js';

/** An actor may have ties with everybody; so many stand there at once. */
const TIES_SHOWN = 12;

function numbers(context: DetailsContext, figures: ActorFigures): TemplateResult {
  const { details } = context.words;
  const characters = [...figures.characters].map(([character, count]) =>
    details.characterCount(count, details.characters[character]),
  );
  return html`
    <section part="section" class="section numbers">
      <h4>${details.inNumbers}</h4>
      <ul>
        <li>${details.partners(figures.ties.length)}</li>
        <li>${details.relationsAndStatements(figures)}</li>
        <li>${details.tiesByCharacter(characters)}</li>
      </ul>
    </section>
  `;
}

export const tieList = (context: DetailsContext, ties: readonly Tie[], of: ActorId | null): TemplateResult => {
  const heaviest = ties.reduce((most, { weight }) => Math.max(most, weight), 0);
  return html`<ul part="list" class="list">
    ${ties.map((tie) => html`<li>${tieRow(context, { tie, of, heaviest })}</li>`)}
  </ul>`;
};

export function tiesSection(context: DetailsContext, id: ActorId): TemplateResult {
  const { details } = context.words;
  const { reading } = context;
  const figures = actorFigures(context.data, context.graph, id);
  const { ties } = figures;
  const isLong = ties.length > TIES_SHOWN && !reading.isOpen('ties');
  return html`
    ${numbers(context, figures)}
    <section part="section" class="section">
      <h4>${details.ties(ties.length)}</h4>
      ${tieList(context, isLong ? ties.slice(0, TIES_SHOWN) : ties, id)}
      ${
        isLong
          ? html`<button part="more" class="button" type="button" @click=${() => reading.setOpen('ties', true)}>
              ${details.moreTies(ties.length)}
            </button>`
          : nothing
      }
    </section>
  `;
}
