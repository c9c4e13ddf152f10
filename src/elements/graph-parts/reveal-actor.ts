// Brings an actor into view for the keyboard, moving the picture no further than it takes.
import type { ActorId } from '../../model/id.js';
import type { GraphView } from '../../rendering/graph-view-contract.js';

/** CSS pixels kept free between an actor and the rim of the picture. */
const REVEAL_MARGIN = 24;

function shiftInto(place: number, radius: number, extent: number): number {
  const room = Math.min(radius + REVEAL_MARGIN, extent / 2);
  if (place < room) return room - place;
  return place > extent - room ? extent - room - place : 0;
}

export function revealActor(
  view: GraphView | null,
  id: ActorId,
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
): void {
  const place = view?.renderedPosition(id);
  if (place == null) return;
  const [dx, dy] = [shiftInto(place.x, place.radius, clientWidth), shiftInto(place.y, place.radius, clientHeight)];
  if (dx !== 0 || dy !== 0) view?.panBy(dx, dy);
}
