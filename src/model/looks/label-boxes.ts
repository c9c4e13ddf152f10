// Where the labels of a Scene would stand on the screen, and how large. Shared by the painter and Cytoscape's
// labels, so that both show the same ones.
import type { ActorId } from '../id.js';
import type { Emphasis, Scene, SceneNode } from '../scene.js';
import { placeLabels, type Box, type LabelCandidate, type Obstacle } from './label-placement.js';
import { labelSides, type LabelSide } from './label-sides.js';
import { LABEL, labelSize } from './node-looks.js';
import type { Vector } from '../strand-geometry.js';
import { toScreen, type Size, type Viewport } from './viewport.js';
import { wrapLabel } from './wrap-label.js';

export interface ShownLabel {
  readonly text: string;
  /** Font size in CSS pixels on the screen. */
  readonly size: number;
  readonly side: LabelSide;
}

/** Width of one line of text in CSS pixels at a font size of 100 px. */
export type MeasureText = (line: string) => number;

/** What the room of a label depends on besides its name. */
export interface LabelMetrics {
  readonly viewport: Viewport;
  readonly measure: MeasureText;
  /** Of the theme; 1 without it. */
  readonly textScale?: number | undefined;
}

export interface LabelInput extends LabelMetrics {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  /** Labelled whatever is in the way, besides the lifted actors. */
  readonly hovered: ActorId | null;
  readonly size: Size;
}

/** A circle does not fill its box: so much of it is kept free of other labels. */
const OBSTACLE_SHARE = 0.8;

/** Among so many circles those smaller than this radius, in CSS pixels, may be covered: there names tell more than dots. */
const CROWD = { from: 150, leastObstacle: 8 } as const;

const circleBox = (node: SceneNode, viewport: Viewport): Box => {
  const { x, y } = toScreen(viewport, node);
  const radius = node.radius * viewport.zoom * OBSTACLE_SHARE;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
};

/** The label of an actor and the box it takes on the screen, from its outline to its outline. */
export function labelAt(
  node: SceneNode,
  side: LabelSide,
  { viewport, measure, textScale = 1 }: LabelMetrics,
): { readonly label: ShownLabel; readonly box: Box } {
  const text = wrapLabel(node.label);
  const size = textScale * labelSize(node.importance, viewport.zoom);
  const lines = text.split('\n');
  const width = (Math.max(...lines.map(measure)) * size) / 100 + 2 * LABEL.outline;
  const height = size * (1 + (lines.length - 1) * LABEL.lineHeight);
  const middle = toScreen(viewport, node);
  const away = node.radius * viewport.zoom + LABEL.margin;
  const { left, top } = cornerOf(side, { middle, away, width, height });
  return { label: { text, size, side }, box: { left, right: left + width, top, bottom: top + height } };
}

interface Room {
  readonly middle: Vector;
  /** From there to the near edge of the box. */
  readonly away: number;
  readonly width: number;
  readonly height: number;
}

function cornerOf(side: LabelSide, { middle: { x, y }, away, width, height }: Room): Pick<Box, 'left' | 'top'> {
  switch (side) {
    case 'bottom':
      return { left: x - width / 2, top: y + away };
    case 'top':
      return { left: x - width / 2, top: y - away - height };
    case 'right':
      return { left: x + away - LABEL.outline, top: y - height / 2 };
    case 'left':
      return { left: x - away - width + LABEL.outline, top: y - height / 2 };
  }
}

/** Where a label may stand, best first, by the side that its strands leave freer. */
const SIDES: Readonly<Record<'bottom' | 'top', readonly LabelSide[]>> = {
  bottom: ['bottom', 'top', 'right', 'left'],
  top: ['top', 'bottom', 'right', 'left'],
};

const isOutside = (box: Box, { width, height }: Size): boolean =>
  box.right < 0 || box.bottom < 0 || box.left > width || box.top > height;

/** The labels to show, by actor. Faded actors have none; those outside the box neither. */
export function visibleLabels(input: LabelInput): ReadonlyMap<ActorId, ShownLabel> {
  const { scene, emphasis, hovered, viewport, size } = input;
  const sides = labelSides(scene);
  const leastObstacle = scene.nodes.length >= CROWD.from ? CROWD.leastObstacle : 0;
  const obstacles = new Map<string, Obstacle>();
  const candidates: LabelCandidate[] = [];
  const labels = new Map<Box, ShownLabel>();
  for (const node of scene.nodes) {
    const circle = circleBox(node, viewport);
    if (isOutside(circle, size)) continue;
    if (node.radius * viewport.zoom >= leastObstacle) obstacles.set(node.id, { ...circle, priority: node.importance });
    const always = node.id === hovered || emphasis.actors.has(node.id);
    if (!always && emphasis.focus !== null && !emphasis.focus.actors.has(node.id)) continue;
    const boxes = SIDES[sides.get(node.id) ?? 'bottom'].map((side) => {
      const { label, box } = labelAt(node, side, input);
      labels.set(box, label);
      return box;
    });
    candidates.push({ id: node.id, boxes, priority: node.importance, always });
  }
  const shown = new Map<ActorId, ShownLabel>();
  for (const [id, box] of placeLabels(candidates, obstacles)) {
    const label = labels.get(box);
    if (label !== undefined) shown.set(id, label);
  }
  return shown;
}
