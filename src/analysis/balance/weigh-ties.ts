// What the claims of a layer weigh for and against, pair by pair: where the signed graph comes from.
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Weighting } from '../../model/lens.js';
import { claimFacts, type ClaimFacts } from '../claim-facts.js';
import { layerTest } from '../layer-test.js';
import type { Layer } from '../../model/layer.js';
import { sourceScale, weighClaims } from '../weigh-claims.js';
import type { WeighedTie } from './signed-ties.js';

export interface TieWeighing {
  readonly layer: Layer;
  readonly weights: Weighting;
}

/** The ties of a graph built from the same dataset, weighed as `buildProjection` weighs its edges. */
export function weighTies(
  data: IndexedDataset,
  graph: ActorGraph,
  { layer, weights }: TieWeighing,
): readonly WeighedTie[] {
  const facts = claimFacts(data);
  const inLayer = layerTest(layer);
  const claimsOf = (relation: { readonly claims: readonly string[] }): ClaimFacts[] =>
    relation.claims.map((id) => facts.get(id)).filter((found) => found !== undefined);
  const scale = sourceScale([...graph.relations.values()].map(claimsOf), { ...graph.lens, weights });
  return [...graph.ties.values()].map(({ id, actors, relations, claims }) => {
    let [positive, negative] = [0, 0];
    for (const relation of relations) {
      const known = graph.relations.get(relation);
      if (known === undefined) continue;
      const weighed = weighClaims(claimsOf(known).filter(inLayer), weights, scale);
      positive += weighed.positive;
      negative += weighed.negative;
    }
    return { id, actors, positive, negative, claims };
  });
}
