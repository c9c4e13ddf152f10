// Moving through the picture by keys: which actor lies next in a direction, which strand comes next at an actor.
import type { ActorId } from '../../model/id.js';
import type { Scene, SceneNode, SceneStrand } from '../../model/scene.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How much worse a step sideways is than a step ahead. */
const SIDEWAYS = 2.5;

/** The nearest actor ahead; `from` itself where there is none, the most important one where `from` is not shown. */
export function nextActor({ nodes }: Scene, from: ActorId | null, direction: Direction): ActorId | null {
  const start = nodes.find(({ id }) => id === from);
  if (start === undefined) return mostImportant(nodes);
  const [x, y] = VECTORS[direction];
  let best: { readonly id: ActorId; readonly cost: number } | null = null;
  for (const node of nodes) {
    const ahead = (node.x - start.x) * x + (node.y - start.y) * y;
    const aside = Math.abs((node.x - start.x) * y - (node.y - start.y) * x);
    if (node.id === start.id || ahead <= 0) continue;
    const cost = ahead + aside * SIDEWAYS;
    if (best === null || cost < best.cost) best = { id: node.id, cost };
  }
  return best?.id ?? start.id;
}

function mostImportant(nodes: readonly SceneNode[]): ActorId | null {
  let best: SceneNode | null = null;
  for (const node of nodes) if (best === null || node.importance > best.importance) best = node;
  return best?.id ?? null;
}

/** The strand after `current` around an actor, or before it; the first or last one where `current` is none of its own. */
export function nextStrand(scene: Scene, around: ActorId, current: string | null, step: 1 | -1): SceneStrand | null {
  const strands = scene.strands.filter(({ source, target }) => source === around || target === around);
  if (strands.length === 0) return null;
  const at = strands.findIndex(({ id }) => id === current);
  const next = at < 0 ? (step > 0 ? 0 : strands.length - 1) : (at + step + strands.length) % strands.length;
  return strands[next] ?? null;
}
