// What lies under a point of the picture, for fingers and context menus, and for the mouse over strands Cytoscape
// does not know. Pure.
import type { ActorId } from '../model/id.js';
import type { Scene, SceneNode } from '../model/scene.js';
import { pointAt, strandCurve, type Vector } from '../model/strand-geometry.js';
import type { GraphTarget } from './graph-events.js';
import { BADGE, badgeOffset } from '../model/looks/node-looks.js';

/** Points of a strand that are looked at. */
const SAMPLES = 24;

function distanceToSegment(point: Vector, a: Vector, b: Vector): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** The actor, or else the strand, nearest to `point` within `reach` of its rim or line; both in scene units. */
export function hitScene(scene: Scene, point: Vector, reach: number): GraphTarget | null {
  let best: GraphTarget | null = null;
  let nearest = reach;
  for (const { id, x, y, radius } of scene.nodes) {
    const distance = Math.hypot(point.x - x, point.y - y) - radius;
    if (distance > nearest) continue;
    nearest = distance;
    best = { kind: 'actor', actor: id };
  }
  if (best !== null) return best;
  return hitStrand(scene, point, reach);
}

/** The actor whose badge lies under `point`, in scene units. */
export function hitBadge({ nodes }: Scene, point: Vector): ActorId | null {
  const isUnder = ({ x, y, radius, internal }: SceneNode): boolean => {
    const offset = badgeOffset(radius);
    return internal > 0 && Math.hypot(point.x - x - offset.x, point.y - y - offset.y) <= BADGE.radius;
  };
  return nodes.findLast(isUnder)?.id ?? null;
}

function hitStrand({ nodes, strands }: Scene, point: Vector, reach: number): GraphTarget | null {
  let best: GraphTarget | null = null;
  let nearest = reach;
  const byId = new Map<string, SceneNode>(nodes.map((node) => [node.id, node]));
  for (const { id, tie, title, source, target, bend, width } of strands) {
    const from = byId.get(source);
    const to = byId.get(target);
    if (from === undefined || to === undefined) continue;
    const margin = Math.abs(bend) + reach + width;
    const isFar =
      point.x < Math.min(from.x, to.x) - margin ||
      point.x > Math.max(from.x, to.x) + margin ||
      point.y < Math.min(from.y, to.y) - margin ||
      point.y > Math.max(from.y, to.y) + margin;
    if (isFar) continue;
    const curve = strandCurve(from, to, bend);
    for (let sample = 0; sample < SAMPLES; sample++) {
      const a = pointAt(curve, sample / SAMPLES);
      const b = pointAt(curve, (sample + 1) / SAMPLES);
      const distance = distanceToSegment(point, a, b) - width / 2;
      if (distance > nearest) continue;
      nearest = distance;
      best = { kind: 'strand', relation: id, tie, title };
    }
  }
  return best;
}
