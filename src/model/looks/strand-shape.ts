// The way of a strand with the line drawn back under its arrow, and that arrow: what every painter of it draws.
import { pointAt, strandCurve, type Circle, type StrandCurve, type Vector } from '../strand-geometry.js';
import type { ArrowLook } from './relation-looks.js';

export interface StrandShape {
  /** From rim to rim, but for what the arrow hides. */
  readonly line: StrandCurve;
  /** Where the arrow ends, on the rim of the target. */
  readonly tip: Vector;
  /** Which way it points, in radians from the x axis, clockwise. */
  readonly angle: number;
}

/** `end` drawn back by `distance` on the straight way to `control`, but not beyond it. */
function drawnBack(end: Vector, control: Vector, distance: number): Vector {
  const length = Math.hypot(control.x - end.x, control.y - end.y) || 1;
  const share = Math.min(1, distance / length);
  return { x: end.x + (control.x - end.x) * share, y: end.y + (control.y - end.y) * share };
}

export function strandShape(
  strand: { readonly source: Circle; readonly target: Circle; readonly bend: number },
  arrow: Pick<ArrowLook, 'gap'> | null,
): StrandShape {
  const full = strandCurve(strand.source, strand.target, strand.bend);
  const line = { ...full, end: drawnBack(full.end, full.control, arrow?.gap ?? 0) };
  const before = pointAt(line, 0.9);
  return { line, tip: full.end, angle: Math.atan2(full.end.y - before.y, full.end.x - before.x) };
}
