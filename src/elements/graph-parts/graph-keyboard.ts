// Moving through the picture by keys: what a key means, which actor lies next in a direction, which strand comes
// next at an actor. Pure.
import type { ActorId } from '../../model/id.js';
import type { RelationId } from '../../model/relation-id.js';
import type { Scene, SceneNode, SceneStrand } from '../../model/scene.js';
import type { FocusSteps } from '../../state/explorer-state.js';
import { opensMenu } from '../menu-parts/menu-keyboard.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** How far one press pans, in CSS pixels, and how much it zooms. */
const PAN_STEP = 60;
export const ZOOM_STEP = 1.3;

export type KeyAct =
  | { readonly type: 'step'; readonly direction: Direction }
  | { readonly type: 'strand'; readonly step: 1 | -1 }
  /** `along`: over the strand under the cursor to its other end; `neighbours`: selects them, too. */
  | { readonly type: 'pick' | 'clear' | 'fit' | 'along' | 'neighbours' | 'hide' | 'menu' }
  | { readonly type: 'reach'; readonly steps: FocusSteps }
  /** In CSS pixels, as the picture moves. */
  | { readonly type: 'pan'; readonly x: number; readonly y: number }
  | { readonly type: 'zoom'; readonly factor: number };

const KEY_ACTS: ReadonlyMap<string, KeyAct> = new Map<string, KeyAct>([
  ['Enter', { type: 'pick' }],
  [' ', { type: 'pick' }],
  ['Escape', { type: 'clear' }],
  ['.', { type: 'strand', step: 1 }],
  [',', { type: 'strand', step: -1 }],
  ['+', { type: 'zoom', factor: ZOOM_STEP }],
  ['=', { type: 'zoom', factor: ZOOM_STEP }],
  ['-', { type: 'zoom', factor: 1 / ZOOM_STEP }],
  ['0', { type: 'fit' }],
  ['1', { type: 'reach', steps: 1 }],
  ['2', { type: 'reach', steps: 2 }],
  ['3', { type: 'reach', steps: 3 }],
  ['g', { type: 'along' }],
  ['n', { type: 'neighbours' }],
  ['h', { type: 'hide' }],
]);

/** What a key asks for; null for a key that is not the picture's, as any with Ctrl, ⌘ or Alt is. */
export function keyAct(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyAct | null {
  if (opensMenu(event)) return { type: 'menu' };
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const direction = ARROWS.get(event.key);
  if (direction === undefined) return KEY_ACTS.get(event.key) ?? null;
  if (!event.shiftKey) return { type: 'step', direction };
  const [x, y] = VECTORS[direction];
  // To look to the right, the picture moves to the left.
  return { type: 'pan', x: 0 - x * PAN_STEP, y: 0 - y * PAN_STEP };
}

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

/** The actor that stands nearest to another one; null where there is no other. */
export function nearestActor({ nodes }: Scene, to: ActorId): ActorId | null {
  const here = nodes.find(({ id }) => id === to);
  if (here === undefined) return null;
  let best: { readonly id: ActorId; readonly distance: number } | null = null;
  for (const { id, x, y } of nodes) {
    const distance = Math.hypot(x - here.x, y - here.y);
    if (id !== to && (best === null || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}

function mostImportant(nodes: readonly SceneNode[]): ActorId | null {
  let best: SceneNode | null = null;
  for (const node of nodes) if (best === null || node.importance > best.importance) best = node;
  return best?.id ?? null;
}

/** The strand after `current` around an actor, or before it; the first or last one where `current` is none of its own. */
export function nextStrand(
  { strands }: Scene,
  around: ActorId,
  current: RelationId | null,
  step: 1 | -1,
): SceneStrand | null {
  const own = strands.filter(({ source, target }) => source === around || target === around);
  if (own.length === 0) return null;
  const at = own.findIndex(({ id }) => id === current);
  const next = at < 0 ? (step > 0 ? 0 : own.length - 1) : (at + step + own.length) % own.length;
  return own[next] ?? null;
}
