// Which actor each actor folds into under the roll-up of a lens. What is based somewhere never folds.
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { RollUp } from '../model/lens.js';
import { partOfChain } from './part-of-chain.js';

/** The node of every actor of the dataset: itself where it does not fold. */
export function foldActors(data: IndexedDataset, rollUp: RollUp): ReadonlyMap<ActorId, ActorId> {
  const named = typeof rollUp === 'string' ? null : new Set(rollUp);
  const fold = (id: ActorId): ActorId => {
    if (rollUp === 'none') return id;
    const chain = partOfChain(data, id);
    return (named === null ? chain.at(-1) : chain.findLast((whole) => named.has(whole))) ?? id;
  };
  return new Map([...data.actors.keys()].map((id) => [id, fold(id)]));
}
