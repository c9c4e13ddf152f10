// What stands above the matrix: the counts, and the order of rows and columns.
import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';
import type { Matrix } from './matrix-cells.js';
import { isMatrixOrder, MATRIX_ORDERS, type MatrixOrder } from './order-actors.js';

export function matrixCaption({ actors, graph }: Matrix, words: Words['matrix']): string {
  const count = actors.length;
  return words.caption(count, (count * (count - 1)) / 2, graph.ties.size, graph.relations.size);
}

interface Controls {
  readonly matrix: Matrix;
  readonly words: Words['matrix'];
  readonly onOrder: (order: MatrixOrder) => void;
}

export function matrixControls({ matrix, words, onOrder }: Controls): TemplateResult {
  const choose = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement && isMatrixOrder(currentTarget.value)) {
      onOrder(currentTarget.value);
    }
  };
  return html`
    <div class="controls">
      <p part="caption" class="caption" dir="auto">${matrixCaption(matrix, words)}</p>
      <label part="controls" class="order">
        <span class="muted small">${words.order}</span>
        <select @change=${choose}>
          ${MATRIX_ORDERS.map(
            (order) =>
              html`<option value=${order} .selected=${order === matrix.by.order}>${words.orders[order]}</option>`,
          )}
        </select>
      </label>
    </div>
  `;
}
