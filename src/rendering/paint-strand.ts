// Paints one strand on a plain canvas as Cytoscape does, in scene units.
import { strandShape, type StrandShape } from '../model/looks/strand-shape.js';
import type { Circle, StrandCurve } from '../model/strand-geometry.js';
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

function trace(context: CanvasRenderingContext2D, { start, control, end }: StrandCurve): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.stroke();
}

export function paintStrand(context: CanvasRenderingContext2D, strand: StrandPaint): void {
  const { stroke, glow } = strand;
  const shape = strandShape(strand, stroke.arrow);
  context.save();
  context.lineJoin = 'round';
  const draw = (width: number, color: string): void => {
    context.globalAlpha = strand.opacity;
    context.lineWidth = width;
    context.lineCap = stroke.cap;
    context.setLineDash([...stroke.dash]);
    context.strokeStyle = color;
    trace(context, shape.line);
  };
  if (stroke.rim !== null) draw(stroke.width + 2 * stroke.rim.width, stroke.rim.color);
  if (glow !== null) {
    context.globalAlpha = glow.opacity;
    context.lineWidth = glow.width;
    context.lineCap = 'round';
    context.setLineDash([]);
    context.strokeStyle = glow.color;
    trace(context, shape.line);
  }
  draw(stroke.width, stroke.color);
  if (stroke.arrow !== null) paintArrow(context, stroke.arrow, shape, strand);
  context.restore();
}

function paintArrow(
  context: CanvasRenderingContext2D,
  look: ArrowLook,
  { tip, angle }: StrandShape,
  { opacity, stroke }: StrandPaint,
): void {
  context.translate(tip.x, tip.y);
  context.rotate(angle);
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
