// The two camps with the fewest ties against them, and how sure that number is.
import { html, nothing, type TemplateResult } from 'lit';
import { actorButton, longList, tieButton, type BalanceContext } from './balance-context.js';

export function campsSection(context: BalanceContext): TemplateResult {
  const { balance, words } = context;
  const { index, exact, lower, camps, against } = balance.frustration;
  return html`
    <section part="section">
      <h4>${words.camps}</h4>
      <p part="index">${exact ? words.index(index) : words.bounds(lower, index)}</p>
      ${camps.map((camp, at) =>
        camp.length === 0
          ? nothing
          : html`<h5>${words.camp(at + 1, camp.length)}</h5>
              ${longList(context, `camp-${at}`, camp, (id) => actorButton(context, id))}`,
      )}
      ${
        against.length === 0
          ? nothing
          : html`<h5>${words.against(against.length)}</h5>
              ${longList(context, 'against', against, (tie) => tieButton(context, tie))}`
      }
      <p class="muted small">${words.campsNote}</p>
    </section>
  `;
}
