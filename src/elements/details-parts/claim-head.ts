// Whom a claim relates and how, in one line: needed where claims of different relations stand in one list.
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../model/claim.js';
import type { ActorId } from '../../model/id.js';
import { certaintyOf } from '../../model/certainty-of.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { nameOf, type DetailsContext } from './details-context.js';

const names = (context: DetailsContext, ids: readonly ActorId[]): TemplateResult[] =>
  ids.map((id, index) => html`${index === 0 ? nothing : ', '}<bdi>${nameOf(context, id)}</bdi>`);

/** An arrow between two parties, read aloud as a word. */
export const arrow = (directed: boolean, { details }: DetailsContext['words']): TemplateResult =>
  html`<span class="arrow" aria-hidden="true">${directed ? '→' : '–'}</span
    ><span class="visually-hidden">${directed ? details.to : details.and}</span>`;

function parties(context: DetailsContext, { from, to, directed }: Claim): TemplateResult {
  if (to.length > 0) return html`${names(context, from)} ${arrow(directed, context.words)} ${names(context, to)}`;
  const isCrowd = from.length > 2;
  return html`${names(context, from)}
  ${isCrowd ? html`<span class="muted">(${context.words.details.eachWithEach})</span>` : nothing}`;
}

/** What remains to be said below a title that names type and parties. */
export const subtypeHead = ({ words }: DetailsContext, { subtype }: Claim): TemplateResult | typeof nothing =>
  subtype === undefined
    ? nothing
    : html`<p part="claim-head" class="claim-head"><strong>${words.vocabulary.subtype(subtype)}</strong></p>`;

export function claimHead(context: DetailsContext, claim: Claim): TemplateResult {
  const { vocabulary } = context.words;
  const directed = claim.directed && claim.to.length > 0;
  return html`
    <p part="claim-head" class="claim-head">
      ${strandGlyph({
        type: claim.type,
        certainty: certaintyOf(claim.modality),
        arrows: directed ? 'forward' : 'none',
        length: 30,
      })}
      <span>
        <strong>${vocabulary.types[claim.type]}</strong>${
          claim.subtype === undefined ? nothing : html` · ${vocabulary.subtype(claim.subtype)}`
        }
        <span class="parties">${parties(context, claim)}</span>
      </span>
    </p>
  `;
}
