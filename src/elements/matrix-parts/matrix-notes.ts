// What stands around the matrix in words: what is pointed at, who is left out, whose telling it is, that nothing is left.
import { html, nothing, type TemplateResult } from 'lit';
import { lensSentence } from '../../analysis/lens-sentence.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Words } from '../words/words.js';
import { shownPlace } from './cell-words.js';
import type { Matrix } from './matrix-cells.js';
import { matrixKey } from './matrix-key.js';
import type { MatrixPlace } from './matrix-place.js';

/** For the eye: each cell says the same by its label. */
export function matrixReadout(matrix: Matrix, pointed: MatrixPlace | null, words: Words): TemplateResult {
  const text = pointed === null ? words.matrix.hint : shownPlace(pointed, { matrix, words });
  return html`
    <p part="readout" class="readout ${pointed === null ? 'idle' : ''}" dir="auto" aria-hidden="true">${text}</p>
  `;
}

export function matrixNotes(matrix: Matrix, data: IndexedDataset, { matrix: words }: Words): TemplateResult {
  const { isolated, onlySpeaking } = matrix.graph;
  const isWhole = isolated.length + onlySpeaking.length === 0;
  return html`
    ${matrixKey(matrix, words)}
    <p part="notes" class="notes muted small" dir="auto">
      ${isWhole ? nothing : words.notDrawn(isolated.length, onlySpeaking.length)}
      ${words.ofLens(lensSentence(data, matrix.graph).text)}
    </p>
  `;
}

/** `reset` asks for the default lens. */
export function nothingMatches({ explorer }: Words, reset: () => void): TemplateResult {
  return html`
    <div part="nothing" class="notice" role="status">
      <p><strong>${explorer.noRelation}</strong><br />${explorer.noRelationHint}</p>
      <button class="button" type="button" @click=${reset}>${explorer.reset}</button>
    </div>
  `;
}
