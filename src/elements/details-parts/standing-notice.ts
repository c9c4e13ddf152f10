// Says where an actor is that the picture does not draw.
import { html, nothing, type TemplateResult } from 'lit';
import { showApart } from '../../analysis/roll-up.js';
import type { Actor } from '../../model/actor.js';
import { formatLens } from '../../model/lens-grammar.js';
import { selectActors } from '../../model/selection.js';
import type { Standing } from './actor-standing.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { lensNotice } from './lens-notice.js';

export function standingNotice(
  context: DetailsContext,
  { id, name }: Actor,
  standing: Standing,
): TemplateResult | typeof nothing {
  const { details } = context.words;
  switch (standing.kind) {
    case 'folded': {
      const { into } = standing;
      const whole = nameOf(context, into);
      return html`
        <div part="notice" class="notice" role="note">
          <p>${details.folded(name, whole)}</p>
          <div class="acts">
            <button class="button" type="button" @click=${() => context.select(selectActors(into))}>
              ${details.showWhole(whole)}
            </button>
            <button
              class="button"
              type="button"
              @click=${() => context.setLens({ rollUp: showApart(context.data, context.graph.lens.rollUp, into) })}
            >
              ${details.showApart}
            </button>
          </div>
        </div>
      `;
    }
    case 'isolated':
      return lensNotice(
        context,
        formatLens(context.graph.lens) === '' ? details.isolatedAnyway(name) : details.isolated(name),
      );
    case 'hidden': {
      const { hidden } = context.graph.lens;
      const rest = hidden.filter((other) => other !== id);
      return lensNotice(
        context,
        details.hidden(name),
        rest.length === hidden.length
          ? nothing
          : html`<button class="button" type="button" @click=${() => context.setLens({ hidden: rest })}>
              ${details.showAgain(name)}
            </button>`,
      );
    }
    case 'only-speaking':
      return html`<p part="notice" class="notice" role="note">${details.onlySpeaking(name)}</p>`;
    case 'drawn':
    case 'unknown':
      return nothing;
  }
}
