// Draws the strands of a large Scene without Cytoscape's edges, from the Scene and where its actors stand now.
import type { Core } from 'cytoscape';
import type { Emphasis } from '../model/scene.js';
import type { RelationId } from '../model/relation-id.js';
import type { Circle } from '../model/strand-geometry.js';
import type { GraphTheme } from '../model/looks/graph-theme.js';
import { paintManyStrands } from './paint-many-strands.js';
import type { StrandPaint } from './paint-strand.js';
import type { DrawnNode, SceneLayer } from './scene-layer.js';
import { strandLook } from './strand-paint.js';

export interface LargeScene {
  readonly core: Core;
  readonly layer: SceneLayer;
  readonly theme: GraphTheme;
  readonly emphasis: Emphasis;
  readonly hovered: RelationId | null;
}

export function drawLargeScene(context: CanvasRenderingContext2D, scene: LargeScene): void {
  const { x1, y1, x2, y2 } = scene.core.extent();
  paintManyStrands(context, {
    strands: paintsOf(scene),
    view: { left: x1, top: y1, right: x2, bottom: y2 },
    scale: context.getTransform().a,
  });
}

function* paintsOf({ layer, ...look }: LargeScene): Generator<StrandPaint> {
  const circles = new Map<string, Circle>();
  const circleOf = ({ item, element }: DrawnNode): Circle => {
    const known = circles.get(item.id);
    if (known !== undefined) return known;
    const { x, y } = element.position();
    const circle = { x, y, radius: item.radius };
    circles.set(item.id, circle);
    return circle;
  };
  for (const { item, shown } of layer.strands.values()) {
    const source = layer.nodes.get(item.source);
    const target = layer.nodes.get(item.target);
    if (!shown || source === undefined || target === undefined) continue;
    yield { source: circleOf(source), target: circleOf(target), bend: item.bend, ...strandLook(item, look) };
  }
}
