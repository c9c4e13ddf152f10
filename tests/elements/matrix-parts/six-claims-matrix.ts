// The matrix of the six claims, as the tests of its parts need it.
import { buildGraph } from '../../../src/analysis/build-graph.js';
import { buildMatrix, cellAt, type Matrix } from '../../../src/elements/matrix-parts/matrix-cells.js';
import type { MatrixOrder } from '../../../src/elements/matrix-parts/order-actors.js';
import { DEFAULT_LENS, type Lens } from '../../../src/model/lens.js';
import { sixClaims } from '../../fixtures/six-claims.js';

export const sixClaimsMatrix = (order: MatrixOrder = 'name', lens: Partial<Lens> = {}): Matrix =>
  buildMatrix(buildGraph(sixClaims, { ...DEFAULT_LENS, ...lens }), { order, locale: 'en', values: null });

/** The relations of a cell by their ids. */
export const idsAt = (matrix: Matrix, row: string, column: string): readonly string[] =>
  cellAt(matrix, row, column).relations.map(({ id }) => id);
