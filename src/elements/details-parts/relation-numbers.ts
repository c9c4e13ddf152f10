// A relation in numbers: statements and sources, claims where there are more of them, and how certain they are.
import { html, nothing, type TemplateResult } from 'lit';
import type { Relation } from '../../model/graph.js';
import type { DetailsContext } from './details-context.js';

export function relationNumbers(
  { words }: DetailsContext,
  { statements, claims, sources, modalities }: Relation,
): TemplateResult {
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
        .join(' · ')}
    </span>
  `;
}
