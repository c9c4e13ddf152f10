// Where an actor stands under a lens: in the picture, within another actor, alone, only as a voice, or switched off.
import { foldActors } from '../../analysis/fold-actors.js';
import type { ActorGraph, GraphNode } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';

export type Standing =
  | { readonly kind: 'drawn'; readonly node: GraphNode }
  | { readonly kind: 'folded'; readonly into: ActorId }
  | { readonly kind: 'isolated' | 'only-speaking' | 'hidden' | 'unknown' };

export function actorStanding(data: IndexedDataset, graph: ActorGraph, id: ActorId): Standing {
  const node = graph.nodes.get(id);
  if (node !== undefined) return { kind: 'drawn', node };
  if (!data.actors.has(id)) return { kind: 'unknown' };
  const into = foldActors(data, graph.lens.rollUp).get(id);
  if (into !== undefined && into !== id) return { kind: 'folded', into };
  if (graph.isolated.includes(id)) return { kind: 'isolated' };
  return { kind: graph.onlySpeaking.includes(id) ? 'only-speaking' : 'hidden' };
}
