// Whether a label stands below or above its actor: below, unless strands come from there and the top is freer. Pure.
import type { ActorId } from '../id.js';
import type { Scene, SceneNode } from '../scene.js';
import { strandCurve } from '../strand-geometry.js';

/** Above or below its circle a label is read at once; beside it where there is no other room. */
export type LabelSide = 'bottom' | 'top' | 'right' | 'left';

/** A strand this near the vertical runs under the label: sine of the angle to the horizon. */
const STEEP = 0.55;

/** The top must be freer by so many strands, or the label stays where readers look for it. */
const MARGIN = 1;

export function labelSides({ nodes, strands }: Scene): ReadonlyMap<ActorId, 'bottom' | 'top'> {
  const byId = new Map<ActorId, SceneNode>(nodes.map((node) => [node.id, node]));
  const excess = new Map<ActorId, number>();
  for (const { source, target, bend } of strands) {
    const from = byId.get(source);
    const to = byId.get(target);
    if (from === undefined || to === undefined) continue;
    const { control } = strandCurve(from, to, bend);
    for (const node of [from, to]) {
      const rise = (control.y - node.y) / (Math.hypot(control.x - node.x, control.y - node.y) || 1);
      if (Math.abs(rise) > STEEP) excess.set(node.id, (excess.get(node.id) ?? 0) + Math.sign(rise));
    }
  }
  return new Map(nodes.map(({ id }) => [id, (excess.get(id) ?? 0) >= MARGIN ? 'top' : 'bottom']));
}
