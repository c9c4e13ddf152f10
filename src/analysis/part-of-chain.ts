// The chain of command above an actor. `basedIn` and `memberOf` play no part in it.
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';

/**
 * The actor and everything it is part of, itself first, the top last.
 * An actor whose chain runs in a circle, or leaves the dataset, has no top: it stays itself, or ends at the last known actor.
 */
export function partOfChain(data: IndexedDataset, id: ActorId): readonly ActorId[] {
  const chain = [id];
  for (let whole = data.actors.get(id)?.partOf; whole != null; whole = data.actors.get(whole)?.partOf) {
    if (chain.includes(whole)) return [id];
    if (!data.actors.has(whole)) break;
    chain.push(whole);
  }
  return chain;
}
