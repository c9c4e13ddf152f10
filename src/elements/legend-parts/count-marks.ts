// How often each mark of the legend occurs in a graph.
import type { ActorGraph } from '../../model/graph.js';
import type { Certainty } from '../../model/scene.js';
import type { ActorKind, RelationType } from '../../model/vocabulary.js';
import { certaintyOf } from '../../model/certainty-of.js';

export interface MarkCounts {
  readonly types: ReadonlyMap<RelationType, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly directed: number;
  readonly undirected: number;
  readonly kinds: ReadonlyMap<ActorKind, number>;
  /** Actors with claims between them and their own parts. */
  readonly badges: number;
  /** Actors that others are folded into. */
  readonly rings: number;
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

export function countMarks(graph: ActorGraph): MarkCounts {
  const relations = [...graph.relations.values()];
  const nodes = [...graph.nodes.values()];
  const directed = relations.filter((relation) => relation.directed).length;
  return {
    types: countBy(relations, ({ type }) => type),
    certainties: countBy(relations, ({ modality }) => certaintyOf(modality)),
    directed,
    undirected: relations.length - directed,
    kinds: countBy(nodes, ({ actor }) => actor.kind),
    badges: nodes.filter(({ internal }) => internal.length > 0).length,
    rings: nodes.filter(({ contains }) => contains.length > 0).length,
  };
}
