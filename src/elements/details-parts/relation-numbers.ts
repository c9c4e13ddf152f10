// A relation in numbers: statements and sources, claims where there are more of them, how certain they are, and on how
// little it rests.
import { html, nothing, type TemplateResult } from 'lit';
import { restsOn } from '../../analysis/rests-on.js';
import type { Relation } from '../../model/graph.js';
import type { DetailsContext } from './details-context.js';

export function relationNumbers({ words, data }: DetailsContext, relation: Relation): TemplateResult {
  const { statements, claims, sources, modalities } = relation;
  const thin = restsOn(data, relation);
  const { details, vocabulary } = words;
  const isRepeated = statements > 0 && claims.length > statements;
  return html`
    <span class="numbers">
      ${details.numbers({ statements, claims: claims.length, sources: sources.length })}${
        isRepeated ? html`, ${details.inClaims(claims.length)}` : nothing
      }
    </span>
    <span class="modalities">
      ${[...modalities]
        .map(([modality, count]) => details.modalityCount(vocabulary.modalities[modality], count))
        .join(
          ' · ',
        )}${thin === null ? nothing : html` · <span part="thin" class="thin">${details.restsOn[thin]}</span>`}
    </span>
  `;
}
