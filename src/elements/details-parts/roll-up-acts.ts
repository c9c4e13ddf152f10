// The buttons that show the parts of an actor apart, or roll them up again: for this actor alone.
import { html, nothing, type TemplateResult } from 'lit';
import { hasPartsApart, rollUpInto, showApart, wholeOf } from '../../analysis/roll-up.js';
import type { ActorId } from '../../model/id.js';
import type { RollUp } from '../../model/lens.js';
import { nameOf, type DetailsContext } from './details-context.js';

/** `contained`: how many actors the present lens folds into it. */
export function rollUpActs(context: DetailsContext, id: ActorId, contained: number): TemplateResult | typeof nothing {
  const { data, graph, setLens } = context;
  const { details } = context.words;
  const { rollUp } = graph.lens;
  const whole = graph.nodes.has(id) ? wholeOf(data, id) : null;
  const into = hasPartsApart(data, rollUp, id) ? id : whole;
  if (contained === 0 && into === null) return nothing;
  const button = (label: string, next: RollUp): TemplateResult =>
    html`<button class="button small" type="button" @click=${() => setLens({ rollUp: next })}>${label}</button>`;
  return html`<div class="acts">
    ${contained === 0 ? nothing : button(details.showItsParts, showApart(data, rollUp, id))}
    ${into === null ? nothing : button(details.rollUpInto(nameOf(context, into)), rollUpInto(data, rollUp, into))}
  </div>`;
}
