// Triangles by kind, and the strained ones, each opening its three actors in the picture.
import { html, type TemplateResult } from 'lit';
import { isStrained, TRIAD_KINDS, type Triad } from '../../analysis/balance/triads.js';
import { longList, pairNames, type BalanceContext } from './balance-context.js';

const triangle = (context: BalanceContext, { actors, kind }: Triad): TemplateResult => html`
  <button class="link" type="button" @click=${() => context.select({ kind: 'actors', actors })}>
    ${pairNames(context, actors)}
  </button>
  <span class="muted small">${context.words.kinds[kind]}</span>
`;

export function triadsSection(context: BalanceContext): TemplateResult {
  const { balance, words } = context;
  const { triads, strained } = balance;
  const isEmpty = TRIAD_KINDS.every((kind) => triads[kind] === 0);
  if (isEmpty)
    return html`<section part="section">
      <h4>${words.triads}</h4>
      <p class="muted">${words.noTriads}</p>
    </section>`;
  return html`
    <section part="section">
      <h4>${words.triads}</h4>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.kind}</th>
            <th scope="col" class="number">${words.count}</th>
          </tr>
        </thead>
        <tbody>
          ${TRIAD_KINDS.map(
            (kind) =>
              html`<tr>
                <th scope="row">
                  <span class="signs" aria-hidden="true">${kind.replaceAll('-', '−')}</span> ${words.kinds[kind]},
                  ${isStrained(kind) ? html`<strong>${words.strained}</strong>` : words.balanced}
                </th>
                <td class="number">${triads[kind]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        strained.length === 0
          ? ''
          : html`<details>
              <summary>${words.strainedList(strained.length)}</summary>
              ${longList(context, 'strained', strained, (triad) => triangle(context, triad))}
            </details>`
      }
    </section>
  `;
}
