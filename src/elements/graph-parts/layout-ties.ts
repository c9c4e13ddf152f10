// The ties a layout pulls by: one per pair, as strong as its strands are wide. Laying out relations instead would
// only repeat each pull.
import type { ActorId } from '../../model/id.js';
import type { TieId } from '../../model/relation-id.js';
import type { Scene } from '../../model/scene.js';

export interface LayoutTie {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Above 0. */
  readonly strength: number;
}

export function tiesOf({ strands }: Scene): readonly LayoutTie[] {
  const ties = new Map<TieId, LayoutTie>();
  for (const { tie, source, target, width } of strands) {
    const known = ties.get(tie);
    ties.set(tie, { a: source, b: target, strength: (known?.strength ?? 0) + width });
  }
  return [...ties.values()];
}
