// The matrix of the present graph in the present order, made anew only when one of them changes; what the selection
// lifts out of it, and the place a selection made elsewhere leads to.
import { shownSelections } from '../../analysis/claim-relations.js';
import type { ActorGraph } from '../../model/graph.js';
import { formatSelection, NO_SELECTION, type Selection } from '../../model/selection.js';
import { sameFields } from '../shared/same-fields.js';
import { cellOf, placeOf, type CellOf } from './cell-of.js';
import { buildMatrix, type Matrix } from './matrix-cells.js';
import type { MatrixPlace } from './matrix-place.js';
import { actorAt, liftedBy, placeOfSelection, type Lifted } from './matrix-selection.js';
import type { OrderBy } from './order-actors.js';

export class MatrixArrangement {
  #matrix: Matrix | null = null;
  #lifted: Lifted = liftedBy();
  #followed = '';

  /** Null while there is no graph. */
  get matrix(): Matrix | null {
    return this.#matrix;
  }

  get lifted(): Lifted {
    return this.#lifted;
  }

  /** Whether anything stands elsewhere than before. */
  arrange(graph: ActorGraph | null, by: OrderBy): boolean {
    const before = this.#matrix;
    if (graph === null) this.#matrix = null;
    else if (before?.graph !== graph || !sameFields(before.by, by)) this.#matrix = buildMatrix(graph, by);
    return this.#matrix !== before;
  }

  /** The place a selection leads to that was made elsewhere; null where it is followed already, or `current` is in it. */
  follow(selection: Selection, current: CellOf): MatrixPlace | null {
    const matrix = this.#matrix;
    if (matrix === null) return null;
    const shown = shownSelections(matrix.graph, selection);
    const text = shown.map(formatSelection).join(' ');
    if (text === this.#followed) return null;
    this.#followed = text;
    this.#lifted = liftedBy(...shown);
    const place = placeOfSelection(matrix, shown[0] ?? NO_SELECTION);
    return place === null || this.#isLifted(matrix, placeOf(matrix, current), selection) ? null : place;
  }

  #isLifted(matrix: Matrix, place: MatrixPlace, selection: Selection): boolean {
    const actor = actorAt(matrix, place);
    const { row, column } = cellOf(matrix, place);
    if (row !== null && column !== null && row !== column) return this.#lifted.isCell(row, column);
    return actor !== null && selection.kind === 'actors' && this.#lifted.rows.has(actor.id);
  }
}
