// Fits a Scene with its labels into a box: the fit that the first painting and Cytoscape share, so that the one can take
// the place of the other.
import type { Scene } from '../model/scene.js';
import { labelReach, type MeasureText } from './label-boxes.js';
import { evenInsets, fitViewport, sceneBounds, toScreen, type Insets, type Size, type Viewport } from './viewport.js';

export interface FitOptions {
  readonly measure: MeasureText;
  /** CSS pixels kept free around it; without it some that suit the box. */
  readonly padding?: number | undefined;
}

/** Between a label and the edge of the box, in CSS pixels. */
const EDGE = 4;

/** Labels may take so much of the width from the picture, at most, at each side. */
const MAX_SHARE = 0.2;

export function fitScene(scene: Scene, size: Size, { measure, padding }: FitOptions): Viewport {
  const bounds = sceneBounds(scene);
  const insets = evenInsets(size, padding);
  const first = fitViewport(bounds, size, insets);
  return fitViewport(bounds, size, withLabels(insets, { scene, size, measure, viewport: first }));
}

/** The insets, wider by as much as labels at the sides would be cut. */
function withLabels(
  insets: Insets,
  fit: { readonly scene: Scene; readonly size: Size; readonly measure: MeasureText; readonly viewport: Viewport },
): Insets {
  const most = fit.size.width * MAX_SHARE;
  let [left, right] = [0, 0];
  for (const node of fit.scene.nodes) {
    const reach = labelReach(node, fit) + EDGE;
    const { x } = toScreen(fit.viewport, node);
    left = Math.max(left, reach - x);
    right = Math.max(right, x + reach - fit.size.width);
  }
  return {
    ...insets,
    left: insets.left + Math.min(left, most),
    right: insets.right + Math.min(right, most),
  };
}
