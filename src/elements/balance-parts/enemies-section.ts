// Pairs with an enemy in common: whether the texts have them side with each other.
import { html, type TemplateResult } from 'lit';
import type { CommonEnemies } from '../../analysis/balance/common-enemies.js';
import { longList, nameOf, pairNames, type BalanceContext } from './balance-context.js';

function pair(context: BalanceContext, { actors, enemies, sign }: CommonEnemies): TemplateResult {
  const { words } = context;
  const said = sign > 0 ? words.friends : sign < 0 ? words.foes : words.strangers;
  return html`
    <button class="link" type="button" @click=${() => context.select({ kind: 'actors', actors })}>
      ${pairNames(context, actors)}
    </button>
    <span class="small">${said}</span>
    <span class="muted small">${words.share(enemies.map((id) => nameOf(context, id)).join(', '))}</span>
  `;
}

export const enemiesSection = (context: BalanceContext): TemplateResult => html`
  <section part="section">
    <h4>${context.words.enemies}</h4>
    ${
      context.balance.enemies.length === 0
        ? html`<p class="muted">${context.words.noEnemies}</p>`
        : html`<p class="muted small">${context.words.enemiesNote}</p>
            ${longList(context, 'enemies', context.balance.enemies, (found) => pair(context, found))}`
    }
  </section>
`;
