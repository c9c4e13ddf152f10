// Paints the strands of a large Scene fast: seen from afar all of one colour and width in one stroke, without dashes
// and arrows nobody could make out; close up only those in view, with their full look.
import type { Scene } from '../model/scene.js';
import { strandCurve } from '../model/strand-geometry.js';
import { paintStrand, type StrandPaint } from './paint-strand.js';
import type { Bounds } from '../model/looks/viewport.js';

export interface ManyStrands {
  readonly strands: Iterable<StrandPaint>;
  /** What is in view, in scene units. */
  readonly view: Bounds;
  /** Canvas pixels per scene unit. */
  readonly scale: number;
}

/** Elements from which on drawing each with its full look, anew in every frame, would stutter. */
const LARGE_SCENE = 700;

export const isLarge = ({ nodes, strands }: Scene): boolean => nodes.length + strands.length > LARGE_SCENE;

/** Below so many canvas pixels per scene unit a dash is no longer seen as one. */
export const COARSE_SCALE = 0.7;

/** Lines of about a canvas pixel are drawn many times faster as hairlines, many in one stroke. */
const HAIRLINE = 1.4;

interface Bundle {
  readonly color: string;
  readonly opacity: number;
  readonly path: Path2D;
}

/** The box around a curve lies within that around its ends and its control point. */
function isInView({ source: a, target: b, bend }: StrandPaint, view: Bounds): boolean {
  const reach = Math.abs(bend) + Math.max(a.radius, b.radius);
  return (
    Math.min(a.x, b.x) - reach < view.right &&
    Math.max(a.x, b.x) + reach > view.left &&
    Math.min(a.y, b.y) - reach < view.bottom &&
    Math.max(a.y, b.y) + reach > view.top
  );
}

export function paintManyStrands(context: CanvasRenderingContext2D, { strands, view, scale }: ManyStrands): void {
  const later: StrandPaint[] = [];
  const bundles = new Map<string, Bundle>();
  for (const strand of strands) {
    if (!isInView(strand, view)) continue;
    if (strand.glow !== null) later.push(strand);
    else if (scale >= COARSE_SCALE) paintStrand(context, strand);
    else if (strand.stroke.width * scale > HAIRLINE) later.push(coarse(strand));
    else bundle(bundles, strand);
  }
  context.save();
  context.lineWidth = 0.75 / scale;
  for (const { color, opacity, path } of bundles.values()) {
    context.globalAlpha = opacity;
    context.strokeStyle = color;
    context.stroke(path);
  }
  context.restore();
  for (const strand of later) paintStrand(context, strand);
}

function coarse(strand: StrandPaint): StrandPaint {
  const { width, color, rim } = strand.stroke;
  return { ...strand, stroke: { width, color: rim?.color ?? color, dash: [], cap: 'butt', rim: null, arrow: null } };
}

function bundle(bundles: Map<string, Bundle>, { stroke, opacity, source, target, bend }: StrandPaint): void {
  const color = stroke.rim?.color ?? stroke.color;
  const key = `${color} ${opacity}`;
  let known = bundles.get(key);
  if (known === undefined) {
    known = { color, opacity, path: new Path2D() };
    bundles.set(key, known);
  }
  const { start, control, end } = strandCurve(source, target, bend);
  known.path.moveTo(start.x, start.y);
  known.path.quadraticCurveTo(control.x, control.y, end.x, end.y);
}
