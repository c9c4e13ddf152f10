// A place by whom it is of, so that it outlives another order and another lens.
import type { ActorId } from '../../model/id.js';
import type { Matrix } from './matrix-cells.js';
import { HEADER, type MatrixPlace } from './matrix-place.js';

export interface CellOf {
  /** Null stands for the header. */
  readonly row: ActorId | null;
  readonly column: ActorId | null;
}

export const NO_CELL: CellOf = { row: null, column: null };

const FIRST: MatrixPlace = { row: 0, column: HEADER };

export const cellOf = ({ actors }: Matrix, { row, column }: MatrixPlace): CellOf => ({
  row: actors[row]?.id ?? null,
  column: actors[column]?.id ?? null,
});

/** Where it stands now; the name of the first row where it is gone. */
export function placeOf({ places }: Matrix, { row, column }: CellOf): MatrixPlace {
  const atRow = row === null ? HEADER : places.get(row);
  const atColumn = column === null ? HEADER : places.get(column);
  if (atRow === undefined || atColumn === undefined) return FIRST;
  return atRow === HEADER && atColumn === HEADER ? FIRST : { row: atRow, column: atColumn };
}
