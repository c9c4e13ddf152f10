// Which claims, and which relations, belong to a layer. Denied claims belong to none.
import type { Relation } from '../model/graph.js';
import type { PathLayer } from '../model/layer.js';
import type { ClaimFacts } from './claim-facts.js';

export function layerTest(layer: PathLayer | 'all'): (facts: ClaimFacts) => boolean {
  if (layer === 'all') return ({ denied }) => !denied;
  if (layer === 'cooperative') return ({ sign }) => sign > 0;
  if (layer === 'hostile') return ({ sign }) => sign < 0;
  return ({ claim, denied }) => !denied && claim.type === layer;
}

/** What the claims of the layer weigh in a relation; 0 where it has none. */
export function weightInLayer({ type, weight, positive, negative }: Relation, layer: PathLayer): number {
  if (layer === 'cooperative') return positive;
  if (layer === 'hostile') return negative;
  return type === layer ? weight : 0;
}
