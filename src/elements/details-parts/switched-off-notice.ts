// What the modalities of the lens keep out of a tie or relation, each with a button that shows it.
import { html, nothing, type TemplateResult } from 'lit';
import { switchedOff, type SwitchedOff } from '../../analysis/switched-off.js';
import { MODALITIES } from '../../model/vocabulary.js';
import type { LensChange } from '../../state/actions.js';
import type { DetailsContext } from './details-context.js';

function changeThatShows({ graph: { lens } }: DetailsContext, { modality, scenario }: SwitchedOff): LensChange {
  if (scenario !== null) return { scenario };
  return { modalities: MODALITIES.filter((other) => other === modality || lens.modalities.includes(other)) };
}

function line(context: DetailsContext, off: SwitchedOff): TemplateResult {
  const { details, vocabulary } = context.words;
  const { scenario, modality, claims } = off;
  const name = scenario === null ? undefined : (context.data.topics.get(scenario)?.name ?? scenario);
  return html`<li class="off">
    <span>
      ${
        name === undefined
          ? details.notShown(claims.length, vocabulary.modalities[modality])
          : details.notShownOf(claims.length, name)
      }
    </span>
    <button class="button small" type="button" @click=${() => context.setLens(changeThatShows(context, off))}>
      ${details.showThem(claims.length)}
    </button>
  </li>`;
}

export function switchedOffNotice(
  context: DetailsContext,
  of: Parameters<typeof switchedOff>[2],
): TemplateResult | typeof nothing {
  const off = switchedOff(context.data, context.graph.lens, of);
  if (off.length === 0) return nothing;
  return html`<ul part="list" class="offs" aria-label=${context.words.details.switchedOff}>
    ${off.map((group) => line(context, group))}
  </ul>`;
}
