// Makes one actor of two: whatever named the second names the first, which takes over its names and what it lacks itself.
// Claims between the two go, for a relation needs two actors.
import type { Actor } from '../../model/actor.js';
import type { Dataset } from '../../model/dataset.js';
import type { ActorId } from '../../model/id.js';
import { rewriteActors } from './rewrite-actors.js';

function mergeRecords(kept: Actor, other: Actor): Actor {
  const names = [...(kept.aliases ?? []), other.name, ...(other.aliases ?? [])];
  const aliases = [...new Set(names)].filter((name) => name !== kept.name);
  const codes = kept.codes ?? other.codes;
  const description = kept.description ?? other.description;
  const wikidata = kept.wikidata ?? other.wikidata;
  const location = kept.location ?? other.location;
  return {
    ...kept,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(description === undefined ? {} : { description }),
    ...(codes === undefined ? {} : { codes }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(location === undefined ? {} : { location }),
  };
}

/** The same dataset where one of the two is not there, or both are one. */
export function mergeActors(dataset: Dataset, keptId: ActorId, otherId: ActorId): Dataset {
  const kept = dataset.actors.find(({ id }) => id === keptId);
  const other = dataset.actors.find(({ id }) => id === otherId);
  if (kept === undefined || other === undefined || kept === other) return dataset;
  const actors = dataset.actors
    .filter((actor) => actor !== other)
    .map((actor) => (actor === kept ? mergeRecords(kept, other) : actor));
  return rewriteActors({ ...dataset, actors }, (id) => (id === otherId ? keptId : id));
}
