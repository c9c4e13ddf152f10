// One claim or position with everything a reader needs to judge it. What stands above its summary is for the caller.
import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../shared/cite-claim.js';
import { citeButton } from './cite-button.js';
import { copyLine } from './copy-line.js';
import type { DetailsContext } from './details-context.js';
import { checkingPart, passagePart } from './evidence-part.js';
import { statementFacts } from './statement-facts.js';
import { voiceLine } from './voice-line.js';

export function statementCard(
  context: DetailsContext,
  statement: Statement,
  head: TemplateResult | typeof nothing,
): TemplateResult {
  const restates = 'restates' in statement && statement.restates !== undefined;
  return html`
    <article part="claim" class="claim">
      ${head}
      <p part="summary" class="summary">${statement.summary}</p>
      ${voiceLine(context, statement)}
      ${restates ? html`<p class="muted small">${context.words.details.restates}</p>` : nothing}
      ${statementFacts(context, statement)} ${passagePart(context, statement)} ${copyLine(context, statement)}
      <div class="foot">${checkingPart(context, statement)} ${citeButton(context, statement)}</div>
    </article>
  `;
}
