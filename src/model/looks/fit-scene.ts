// Fits a Scene with its labels into a box: the fit that the first painting and Cytoscape share, so that the one can take
// the place of the other.
import type { Scene } from '../scene.js';
import { labelAt, type LabelMetrics, type MeasureText } from './label-boxes.js';
import { labelSides } from './label-sides.js';
import { evenInsets, fitViewport, openRoom, sceneBounds, type Insets, type Size, type Viewport } from './viewport.js';

export interface FitOptions {
  readonly measure: MeasureText;
  /** Of the theme; 1 without it. */
  readonly textScale?: number | undefined;
  /** CSS pixels kept free around it; without it some that suit the box. */
  readonly padding?: number | undefined;
  /** What covers the box at its sides, such as a key; the Scene is fitted into the rest. */
  readonly insets?: Partial<Insets> | undefined;
}

/** Between a label and the edge of the box, in CSS pixels. */
const EDGE = 4;

/** Labels may take so much of the box from the picture, at most, at each side. */
const MAX_SHARE = 0.2;

export function fitScene(scene: Scene, size: Size, { padding, insets, ...text }: FitOptions): Viewport {
  const bounds = sceneBounds(scene);
  const room = openRoom(size, insets);
  const even = evenInsets(room, padding);
  const viewport = fitViewport(bounds, room, even);
  const { zoom, pan } = fitViewport(
    bounds,
    room,
    withLabels(even, { scene, size: room, metrics: { ...text, viewport } }),
  );
  return { zoom, pan: { x: room.left + pan.x, y: room.top + pan.y } };
}

/** The insets, wider by as much as labels would be cut. */
function withLabels(
  insets: Insets,
  { scene, size, metrics }: { readonly scene: Scene; readonly size: Size; readonly metrics: LabelMetrics },
): Insets {
  const sides = labelSides(scene);
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const node of scene.nodes) {
    const { box } = labelAt(node, sides.get(node.id) ?? 'bottom', metrics);
    left = Math.max(left, EDGE - box.left);
    right = Math.max(right, box.right + EDGE - size.width);
    top = Math.max(top, EDGE - box.top);
    bottom = Math.max(bottom, box.bottom + EDGE - size.height);
  }
  const [wide, high] = [size.width * MAX_SHARE, size.height * MAX_SHARE];
  return {
    left: insets.left + Math.min(left, wide),
    right: insets.right + Math.min(right, wide),
    top: insets.top + Math.min(top, high),
    bottom: insets.bottom + Math.min(bottom, high),
  };
}
