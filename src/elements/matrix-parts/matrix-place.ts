// A place in the matrix and how keys lead from one to the next. Places are counted from 0; −1 is a header.

export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

export const HEADER = -1;

export interface MatrixKey {
  readonly key: string;
  /** Ctrl or ⌘ held. */
  readonly toEdge: boolean;
  /** Whether columns run from right to left. */
  readonly isRtl: boolean;
  /** So many actors, and so many rows on a page. */
  readonly count: number;
  readonly page: number;
}

const clamp = (place: number, count: number): number => Math.min(Math.max(place, HEADER), count - 1);

/** The corner is no place to be: who comes there from the names of the rows stays with them, and so with columns. */
function offCorner(next: MatrixPlace, before: MatrixPlace): MatrixPlace {
  if (next.row !== HEADER || next.column !== HEADER) return next;
  return before.row === HEADER ? { row: HEADER, column: 0 } : { row: 0, column: HEADER };
}

function step({ row, column }: MatrixPlace, { key, toEdge, isRtl, count, page }: MatrixKey): MatrixPlace | null {
  const ahead = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const far = toEdge ? count : 1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return { row, column: column + (key === ahead ? far : -far) };
  if (key === 'ArrowDown' || key === 'ArrowUp') return { row: row + (key === 'ArrowDown' ? far : -far), column };
  if (key === 'PageDown') return toEdge ? null : { row: row + page, column };
  if (key === 'PageUp') return toEdge ? null : { row: row === HEADER ? HEADER : Math.max(0, row - page), column };
  if (key === 'Home') return { row: toEdge ? 0 : row, column: HEADER };
  if (key === 'End') return { row: toEdge ? count - 1 : row, column: count - 1 };
  return null;
}

/** Null for a key that means nothing here; at an edge, where one already is. */
export function nextPlace(place: MatrixPlace, key: MatrixKey): MatrixPlace | null {
  const wanted = step(place, key);
  if (wanted === null || key.count === 0) return null;
  const { row, column } = wanted;
  return offCorner({ row: clamp(row, key.count), column: clamp(column, key.count) }, place);
}
