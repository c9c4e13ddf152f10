// A relation as a button that leads to it: its strand, who stands how to whom, and how often it is said.
import { html, type TemplateResult } from 'lit';
import { certaintyOf } from '../../model/certainty-of.js';
import type { Relation } from '../../model/graph.js';
import { strandGlyph } from '../shared/strand-glyph.js';
import { arrow } from './claim-head.js';
import { nameOf, type DetailsContext } from './details-context.js';
import { relationNumbers } from './relation-numbers.js';

export function relationRow(context: DetailsContext, relation: Relation): TemplateResult {
  const { type, directed, source, target, modality, id } = relation;
  return html`
    <button
      part="row"
      class="row relation"
      type="button"
      @click=${() => context.select({ kind: 'relation', relation: id })}
    >
      ${strandGlyph({ type, certainty: certaintyOf(modality), arrows: directed ? 'forward' : 'none' })}
      <span class="who"
        ><bdi>${nameOf(context, source)}</bdi> ${arrow(directed, context.words)}
        <bdi>${nameOf(context, target)}</bdi></span
      >
      ${relationNumbers(context, relation)}
    </button>
  `;
}
