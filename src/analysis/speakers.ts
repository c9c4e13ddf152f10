// Who speaks in the claims of a graph, and who is only spoken of.
import type { ActorGraph } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { compareIds } from '../model/relation-id.js';

export interface Speakers {
  /** Shown claims in which an actor has a voice, the most first, then by id. */
  readonly voices: readonly { readonly actor: ActorId; readonly claims: number }[];
  /** Shown claims that the authors make in their own voice. */
  readonly byAuthors: number;
  /** Drawn actors that have a voice in no shown claim, nor has a part of theirs, sorted by id. */
  readonly onlySpokenOf: readonly ActorId[];
}

export function speakersOf(data: IndexedDataset, graph: ActorGraph): Speakers {
  const shown = new Set([...graph.relations.values()].flatMap(({ claims }) => claims));
  const counts = new Map<ActorId, number>();
  let byAuthors = 0;
  for (const id of shown) {
    const voices = new Set(data.claims.get(id)?.voice);
    if (voices.size === 0) byAuthors += 1;
    for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  const voices = [...counts]
    .map(([actor, claims]) => ({ actor, claims }))
    .toSorted((a, b) => b.claims - a.claims || compareIds(a.actor, b.actor));
  const onlySpokenOf = [...graph.nodes.values()]
    .filter(({ id, contains }) => ![id, ...contains].some((each) => counts.has(each)))
    .map(({ id }) => id)
    .toSorted(compareIds);
  return { voices, byAuthors, onlySpokenOf };
}
