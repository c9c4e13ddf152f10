// Entries that pin actors where they stand, and let pinned ones go.
import type { ActorId } from '../../model/id.js';
import { positionsOf } from '../../state/derive.js';
import { ActorLayoutRequestEvent } from '../../state/events.js';
import { entries, type MenuContext, type MenuGroup } from './menu-entry.js';
import '../words/en/menu.js';

export function pinEntries({ state, words: { menu }, request, say }: MenuContext, ids: readonly ActorId[]): MenuGroup {
  const { pinned } = state.arrangement;
  const loose = ids.filter((id) => !pinned.has(id));
  const held = ids.filter((id) => pinned.has(id));
  const pin = (): void => {
    const places = positionsOf(state);
    const positions = loose.flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [[id, place] as const];
    });
    request(new ActorLayoutRequestEvent({ positions: new Map(positions) }));
    say(menu.pinned(positions.length));
  };
  const release = (): void => {
    request(new ActorLayoutRequestEvent({ release: held }));
    say(menu.released(held.length));
  };
  return entries(
    loose.length > 0 && { label: menu.pin, act: pin },
    held.length > 0 && { label: menu.unpin, act: release },
  );
}

/** Of the ground: all that are pinned. */
export const unpinAllEntry = (context: MenuContext): MenuGroup => {
  const ids = [...context.state.arrangement.pinned.keys()];
  const label = context.words.menu.unpinAll(ids.length);
  return ids.length === 0 ? [] : pinEntries(context, ids).map((entry) => ({ ...entry, label }));
};
