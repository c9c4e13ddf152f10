// Step 8 of the pipeline: who is drawn, who stands alone, who only speaks.
import type { GraphNode } from '../model/graph.js';
import type { ActorId, ClaimId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';

export interface SortActorsInput {
  readonly data: IndexedDataset;
  readonly fold: ReadonlyMap<ActorId, ActorId>;
  readonly internal: ReadonlyMap<ActorId, readonly ClaimId[]>;
  /** The ends of the relations that are left. */
  readonly related: ReadonlySet<ActorId>;
  readonly isDrawn: (id: ActorId) => boolean;
}

export interface SortedActors {
  readonly nodes: ReadonlyMap<ActorId, GraphNode>;
  readonly isolated: readonly ActorId[];
  readonly onlySpeaking: readonly ActorId[];
}

/**
 * Nodes that speak in a claim or a position of the dataset, are party to no claim of it and hold no position.
 * A matter of the dataset, not of the lens: switching a type off does not make a state a mere voice.
 */
function findOnlySpeaking({ data, fold }: SortActorsInput): ReadonlySet<ActorId> {
  const { claims, positions } = data.dataset;
  const parties = new Set<ActorId>();
  const speakers = new Set<ActorId>();
  const add = (set: Set<ActorId>, ids: readonly ActorId[]): void => {
    for (const id of ids) set.add(fold.get(id) ?? id);
  };
  for (const { from, to, voice } of claims) {
    add(parties, from);
    add(parties, to);
    add(speakers, voice);
  }
  for (const { actor, voice } of positions) {
    add(parties, [actor]);
    add(speakers, voice);
  }
  for (const id of parties) speakers.delete(id);
  return speakers;
}

function groupParts({ data, fold }: SortActorsInput): ReadonlyMap<ActorId, readonly ActorId[]> {
  const parts = new Map<ActorId, ActorId[]>();
  for (const id of data.actors.keys()) {
    const whole = fold.get(id) ?? id;
    if (whole !== id) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  }
  return parts;
}

/** All lists in the order of the dataset. */
export function sortActors(input: SortActorsInput): SortedActors {
  const { data, internal, related, isDrawn } = input;
  const speaking = findOnlySpeaking(input);
  const parts = groupParts(input);
  const nodes = new Map<ActorId, GraphNode>();
  const isolated: ActorId[] = [];
  const onlySpeaking: ActorId[] = [];
  for (const [id, actor] of data.actors) {
    if (input.fold.get(id) !== id || !isDrawn(id)) continue;
    if (related.has(id)) nodes.set(id, { id, actor, contains: parts.get(id) ?? [], internal: internal.get(id) ?? [] });
    else if (speaking.has(id)) onlySpeaking.push(id);
    else isolated.push(id);
  }
  return { nodes, isolated, onlySpeaking };
}
