// Paints the circle and the label of one actor on a plain canvas as Cytoscape does, in scene units.
import type { SceneNode } from '../model/scene.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import type { ShownLabel } from '../model/looks/label-boxes.js';
import { BADGE, badgeOffset, CONTAINS_RING, LABEL, LIFTED_RING, PIN, pinOffset } from '../model/looks/node-looks.js';

export interface ActorPaint {
  readonly node: SceneNode;
  readonly theme: GraphTheme;
  readonly rim: { readonly color: string; readonly width: number };
  /** Whether the accent colour shines behind it. */
  readonly isLifted: boolean;
  /** Undefined until they are loaded. */
  readonly face: CanvasImageSource | undefined;
  readonly badge: CanvasImageSource | undefined;
  readonly pin?: CanvasImageSource | undefined;
  readonly opacity: number;
  readonly label: ShownLabel | undefined;
  /** Of the viewport: labels have the same size at every zoom. */
  readonly zoom: number;
}

const circle = (context: CanvasRenderingContext2D, { x, y }: SceneNode, radius: number): void => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
};

export function paintActor(context: CanvasRenderingContext2D, actor: ActorPaint): void {
  const { node, theme } = actor;
  const { x, y, radius } = node;
  context.save();
  context.globalAlpha = actor.opacity;
  if (actor.isLifted) {
    circle(context, node, radius + LIFTED_RING.width);
    context.fillStyle = theme.accent;
    context.fill();
  }
  circle(context, node, radius);
  context.fillStyle = theme.nodeFill;
  context.fill();
  if (actor.face !== undefined) context.drawImage(actor.face, x - radius, y - radius, 2 * radius, 2 * radius);
  context.save();
  circle(context, node, radius);
  context.clip();
  context.lineWidth = 2 * actor.rim.width;
  context.strokeStyle = actor.rim.color;
  context.stroke();
  context.restore();
  if (node.contains > 0) {
    context.lineWidth = CONTAINS_RING.width;
    context.strokeStyle = theme.nodeBorder;
    circle(context, node, radius + CONTAINS_RING.offset + CONTAINS_RING.width / 2);
    context.stroke();
  }
  if (actor.badge !== undefined) {
    const offset = badgeOffset(radius);
    const side = 2 * BADGE.radius;
    context.drawImage(actor.badge, x + offset.x - BADGE.radius, y + offset.y - BADGE.radius, side, side);
  }
  if (actor.pin !== undefined) {
    const offset = pinOffset(radius);
    const side = 2 * PIN.radius;
    context.drawImage(actor.pin, x + offset.x - PIN.radius, y + offset.y - PIN.radius, side, side);
  }
  if (actor.label !== undefined) paintLabel(context, actor, actor.label);
  context.restore();
}

function paintLabel(context: CanvasRenderingContext2D, { node, theme, zoom }: ActorPaint, label: ShownLabel): void {
  const size = label.size / zoom;
  context.font = `normal ${LABEL.weight} ${size}px ${theme.font}`;
  context.textAlign = label.side === 'right' ? 'left' : label.side === 'left' ? 'right' : 'center';
  context.textBaseline = 'bottom';
  context.lineJoin = 'round';
  context.lineWidth = (2 * LABEL.outline) / zoom;
  context.strokeStyle = theme.ground;
  context.fillStyle = theme.text;
  const lines = label.text.split('\n');
  const step = size * LABEL.lineHeight;
  const away = node.radius + LABEL.margin / zoom;
  const x = label.side === 'right' ? node.x + away : label.side === 'left' ? node.x - away : node.x;
  let bottom = firstBottom(label.side, { y: node.y, away, size, rest: (lines.length - 1) * step });
  for (const line of lines) {
    context.strokeText(line, x, bottom);
    context.fillText(line, x, bottom);
    bottom += step;
  }
}

interface Lines {
  /** Middle of the circle. */
  readonly y: number;
  readonly away: number;
  readonly size: number;
  /** From the first line to the last. */
  readonly rest: number;
}

function firstBottom(side: ShownLabel['side'], { y, away, size, rest }: Lines): number {
  if (side === 'bottom') return y + away + size;
  return side === 'top' ? y - away - rest : y + (size - rest) / 2;
}
