// What would become of the line index if ties with claims of both signs counted otherwise.
import { html, nothing, type TemplateResult } from 'lit';
import { tieButton, type BalanceContext } from './balance-context.js';

export function mixedSection(context: BalanceContext): TemplateResult | typeof nothing {
  const { balance, words } = context;
  if (balance.mixed.length === 0) return nothing;
  return html`
    <section part="section">
      <h4>${words.mixed}</h4>
      <p class="muted small">${words.mixedNote}</p>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.tie}</th>
            <th scope="col" class="number">${words.flipped}</th>
            <th scope="col" class="number">${words.dropped}</th>
          </tr>
        </thead>
        <tbody>
          ${balance.mixed.map(
            ({ tie, flipped, dropped }) =>
              html`<tr>
                <th scope="row">${tieButton(context, tie)}</th>
                <td class="number">${flipped}</td>
                <td class="number">${dropped}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
  `;
}
