// The name of one actor as SVG text, in CSS pixels of the picture, with a halo of the ground.
import type { ShownLabel } from '../../model/looks/label-boxes.js';
import type { GraphTheme } from '../../model/looks/graph-theme.js';
import { LABEL } from '../../model/looks/node-looks.js';
import { toScreen, type Viewport } from '../../model/looks/viewport.js';
import type { SceneNode } from '../../model/scene.js';
import { element, textElement } from './svg-element.js';

const ANCHORS = { left: 'end', right: 'start', top: 'middle', bottom: 'middle' } as const;

/** From the bottom of a line to the line its letters stand on, as a share of the font size. */
const DESCENT = 0.21;

export function svgLabel(
  node: SceneNode,
  label: ShownLabel,
  { viewport, theme }: { readonly viewport: Viewport; readonly theme: GraphTheme },
): string {
  const { size, side, text } = label;
  const lines = text.split('\n');
  const middle = toScreen(viewport, node);
  const away = node.radius * viewport.zoom + LABEL.margin;
  const rest = (lines.length - 1) * size * LABEL.lineHeight;
  const x = side === 'right' ? middle.x + away : side === 'left' ? middle.x - away : middle.x;
  const bottom =
    side === 'bottom' ? middle.y + away + size : side === 'top' ? middle.y - away - rest : middle.y + (size - rest) / 2;
  return element(
    'text',
    {
      x,
      y: bottom - DESCENT * size,
      'font-size': size,
      'font-weight': LABEL.weight,
      'text-anchor': ANCHORS[side],
      fill: theme.text,
      stroke: theme.ground,
      'stroke-width': 2 * LABEL.outline,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    ...lines.map((line, index) => textElement('tspan', { x, dy: index === 0 ? null : size * LABEL.lineHeight }, line)),
  );
}
