// Paints one strand on a plain canvas as Cytoscape does, in scene units.
import { pointAt, strandCurve, type Circle, type StrandCurve, type Vector } from '../model/strand-geometry.js';
import type { ArrowLook, StrandStroke } from '../model/looks/relation-looks.js';

export interface StrandPaint {
  readonly source: Circle;
  readonly target: Circle;
  readonly bend: number;
  readonly stroke: StrandStroke;
  readonly opacity: number;
  /** Colour, opacity and width of what shines behind it; null for none. */
  readonly glow: { readonly color: string; readonly opacity: number; readonly width: number } | null;
}

/** `end` drawn back by `distance` on the straight way to `control`, but not beyond it. */
function drawnBack(end: Vector, control: Vector, distance: number): Vector {
  const length = Math.hypot(control.x - end.x, control.y - end.y) || 1;
  const share = Math.min(1, distance / length);
  return { x: end.x + (control.x - end.x) * share, y: end.y + (control.y - end.y) * share };
}

function trace(context: CanvasRenderingContext2D, { start, control, end }: StrandCurve): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
}

export function paintStrand(context: CanvasRenderingContext2D, strand: StrandPaint): void {
  const { stroke, glow } = strand;
  const full = strandCurve(strand.source, strand.target, strand.bend);
  const line = { ...full, end: drawnBack(full.end, full.control, stroke.arrow?.gap ?? 0) };
  context.save();
  context.lineJoin = 'round';
  const draw = (width: number, color: string): void => {
    context.globalAlpha = strand.opacity;
    context.lineWidth = width;
    context.lineCap = stroke.cap;
    context.setLineDash([...stroke.dash]);
    context.strokeStyle = color;
    trace(context, line);
  };
  if (stroke.rim !== null) draw(stroke.width + 2 * stroke.rim.width, stroke.rim.color);
  if (glow !== null) {
    context.globalAlpha = glow.opacity;
    context.lineWidth = glow.width;
    context.lineCap = 'round';
    context.setLineDash([]);
    context.strokeStyle = glow.color;
    trace(context, line);
  }
  draw(stroke.width, stroke.color);
  if (stroke.arrow !== null) paintArrow(context, { look: stroke.arrow, line, tip: full.end }, strand);
  context.restore();
}

function paintArrow(
  context: CanvasRenderingContext2D,
  arrow: { readonly look: ArrowLook; readonly line: StrandCurve; readonly tip: Vector },
  { opacity, stroke }: StrandPaint,
): void {
  const { look, tip } = arrow;
  const before = pointAt(arrow.line, 0.9);
  context.translate(tip.x, tip.y);
  context.rotate(Math.atan2(tip.y - before.y, tip.x - before.x));
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-look.length, look.length / 2);
  context.lineTo(-look.length, -look.length / 2);
  context.closePath();
  context.lineWidth = stroke.rim?.width ?? 1;
  context.lineJoin = 'miter';
  context.setLineDash([]);
  if (opacity < 1 || look.hollow) {
    context.globalAlpha = 1;
    context.globalCompositeOperation = 'destination-out';
    context.fill();
    if (look.hollow) context.stroke();
    context.globalCompositeOperation = 'source-over';
  }
  context.globalAlpha = opacity;
  context.fillStyle = look.color;
  context.strokeStyle = look.color;
  if (look.hollow) context.stroke();
  else context.fill();
}
