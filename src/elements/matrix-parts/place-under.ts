// The cell or name an event comes from, read off the element it hit.
import type { MatrixPlace } from './matrix-place.js';

/** Null where it comes from neither. */
export function placeUnder({ target }: Event): MatrixPlace | null {
  const hit = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return hit === null ? null : { row: Number(hit.dataset['row']), column: Number(hit.dataset['column']) };
}

export const samePlace = (a: MatrixPlace | null, b: MatrixPlace | null): boolean =>
  a?.row === b?.row && a?.column === b?.column;
