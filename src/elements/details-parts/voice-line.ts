// Who says a claim, and how: the modality in plain words, then the chain of voices, outermost first.
import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../shared/cite-claim.js';
import { certaintyOf } from '../../model/certainty-of.js';
import { actorLink } from './actor-link.js';
import type { DetailsContext } from './details-context.js';

function voiceChain(context: DetailsContext, { voice, modality }: Statement): TemplateResult | typeof nothing {
  const words = context.words.details;
  // "Stated by the author" has said it already.
  if (voice.length === 0)
    return modality === 'asserted' ? nothing : html`<span class="voice">${words.theAuthor}</span>`;
  const links = voice.map(
    (id, index) =>
      html`${
        index === 0
          ? nothing
          : html`<span class="visually-hidden">${words.tellingOf}</span><span class="then" aria-hidden="true">›</span>`
      }${actorLink(context, id)}`,
  );
  return html`<span class="voice">${links}</span>`;
}

export function voiceLine(context: DetailsContext, statement: Statement): TemplateResult {
  const { vocabulary, details } = context.words;
  const { modality, disputed } = statement;
  return html`
    <p part="voice" class="voice-line">
      <span part="modality" class="badge ${certaintyOf(modality)}" title=${vocabulary.modalityHints[modality]}
        >${vocabulary.modalities[modality]}</span
      >
      ${voiceChain(context, statement)}
      ${disputed === true ? html`<span class="badge disputed">${details.disputed}</span>` : nothing}
    </p>
  `;
}
