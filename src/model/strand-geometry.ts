// Where a strand runs: one quadratic curve between two circles. The first painting and the SVG writer use it;
// Cytoscape's unbundled bezier with one control point follows the same rule, so that the three coincide.
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Vector {
  readonly x: number;
  readonly y: number;
}

export interface StrandCurve {
  readonly start: Vector;
  readonly control: Vector;
  readonly end: Vector;
}

function towards(circle: Circle, point: Vector, distance: number): Vector {
  const dx = point.x - circle.x;
  const dy = point.y - circle.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: circle.x + (dx / length) * distance, y: circle.y + (dy / length) * distance };
}

/**
 * The curve from the rim of one circle to the rim of the other.
 * `bend` is the distance of the control point from the middle of the chord, as in `SceneStrand`.
 * Circles on the same spot give a curve without length.
 */
export function strandCurve(source: Circle, target: Circle, bend: number): StrandCurve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (source.x + target.x) / 2 - (dy / length) * bend,
    y: (source.y + target.y) / 2 + (dx / length) * bend,
  };
  return {
    start: towards(source, control, source.radius),
    control,
    end: towards(target, control, target.radius),
  };
}

/** The point of the curve at `t` from 0 (start) to 1 (end). */
export function pointAt({ start, control, end }: StrandCurve, t: number): Vector {
  const u = 1 - t;
  return {
    x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
    y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
  };
}
