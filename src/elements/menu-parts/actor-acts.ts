// What can be done with actors from a menu and by a key alike, as requests.
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId } from '../../model/id.js';
import type { Lens } from '../../model/lens.js';
import { ActorLensRequestEvent } from '../../state/events.js';

export const hideRequest = ({ hidden }: Lens, ids: readonly ActorId[]): ActorLensRequestEvent =>
  new ActorLensRequestEvent({ hidden: [...new Set([...hidden, ...ids])] });

/** The actors that have a tie with one of the given ones, in the order of the dataset; themselves left out. */
export function neighboursOf({ nodes, ties }: ActorGraph, ids: readonly ActorId[]): readonly ActorId[] {
  const chosen = new Set(ids);
  const touching = [...ties.values()].filter(({ actors }) => actors.some((id) => chosen.has(id)));
  const around = new Set(touching.flatMap(({ actors }) => actors));
  return [...nodes.keys()].filter((id) => around.has(id) && !chosen.has(id));
}
