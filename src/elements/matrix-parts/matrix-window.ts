// Which rows or columns to render for what can be seen, and how far to scroll to see one. One axis at a time, CSS
// pixels; both axes are alike. Pure: measuring and scrolling are for `matrix-viewport.ts`.

/** From `first` up to and without `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

export interface Axis {
  /** How far it is scrolled. */
  readonly offset: number;
  /** What can be seen of the cells at once, headers left out. */
  readonly extent: number;
  /** Of one cell. */
  readonly cell: number;
}

/** So many cells more stand at either side, and the span moves in such steps: scrolling renders only now and then. */
const STEP = 4;

const down = (value: number): number => Math.floor(value / STEP) * STEP;

export function spanInSight({ offset, extent, cell }: Axis, count: number): Span {
  const first = Math.max(0, down(Math.floor(offset / cell)) - STEP);
  const end = Math.min(count, down(Math.ceil((offset + extent) / cell)) + 2 * STEP);
  return { first: Math.min(first, end), end };
}

/** The places to render in their order: the span, and with it the one that has the keyboard, however far away. */
export function placesOf({ first, end }: Span, kept: number): readonly number[] {
  const places = Array.from({ length: end - first }, (_, index) => first + index);
  if (kept < 0 || (kept >= first && kept < end)) return places;
  return kept < first ? [kept, ...places] : [...places, kept];
}

/** The nearest offset at which the cell at `place` is wholly in sight. */
export function offsetToShow({ offset, extent, cell }: Axis, place: number): number {
  const start = place * cell;
  if (start < offset) return start;
  return Math.max(offset, start + cell - Math.max(extent, cell));
}
