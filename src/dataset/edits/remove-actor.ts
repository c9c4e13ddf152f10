// Takes an actor out of a dataset, with every mention of it.
import type { Dataset } from '../../model/dataset.js';
import type { ActorId } from '../../model/id.js';
import { rewriteActors } from './rewrite-actors.js';

export function removeActor(dataset: Dataset, actor: ActorId): Dataset {
  const rest = { ...dataset, actors: dataset.actors.filter(({ id }) => id !== actor) };
  return rewriteActors(rest, (id) => (id === actor ? null : id));
}
