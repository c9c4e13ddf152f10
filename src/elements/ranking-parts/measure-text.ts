// What a number says and does not say, what it was computed on, and where the measure is from.
import { html, nothing, type TemplateResult } from 'lit';
import { lensSentence } from '../../analysis/lens-sentence.js';
import type { Words } from '../words/words.js';
import type { Ranking } from './compute-ranking.js';

/** Before the numbers. */
export const measureMeaning = ({ measure }: Ranking): TemplateResult => html`
  <div part="explanation" class="explanation">
    <p>${measure.sentence}</p>
    <p class="muted small">${measure.caution}</p>
    ${measure.without === undefined ? nothing : html`<p class="muted small">${measure.without}</p>`}
  </div>
`;

/** After them. */
export const measureOrigin = (
  { measure, projectionName, input }: Ranking,
  words: Words['ranking'],
): TemplateResult => html`
  <div part="explanation" class="explanation">
    <p class="muted small">
      ${words.computedOn(projectionName)} ${words.lens(lensSentence(input.data, input.graph).text)}
    </p>
    <details class="small">
      <summary class="muted">${words.source}</summary>
      <p>${measure.source}</p>
    </details>
  </div>
`;
