// What is selected, by its kind.
import { html, type TemplateResult } from 'lit';
import type { Selection } from '../../model/selection.js';
import { actorPart } from './actor-part.js';
import { actorsPart } from './actors-part.js';
import { claimPart } from './claim-part.js';
import type { DetailsContext } from './details-context.js';
import { pathsPart } from './paths-part.js';
import { relationPart } from './relation-part.js';
import { tiePart } from './tie-part.js';

export function selectionPart(context: DetailsContext, selection: Selection): TemplateResult {
  switch (selection.kind) {
    case 'none':
      return html`<p part="nothing" class="empty">${context.words.details.nothing}</p>`;
    case 'actors': {
      const [first = '', ...others] = selection.actors;
      return others.length === 0 ? actorPart(context, first) : actorsPart(context, selection.actors);
    }
    case 'tie':
      return tiePart(context, selection.tie);
    case 'relation':
      return relationPart(context, selection.relation);
    case 'path':
      return pathsPart(context, selection);
    case 'claim':
      return claimPart(context, selection.claim);
  }
}
