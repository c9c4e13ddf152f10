// In which order actors stand around their rings, so that few ties cross: each is drawn to the side where its partners
// are, ring by ring from the inside, and again from both sides (the barycentre heuristic of Sugiyama, K., Tagawa, S. and
// Toda, M. 1981, IEEE Transactions on Systems, Man, and Cybernetics 11, 109–125, on circles).
import type { ActorId } from '../model/id.js';
import { compareIds } from '../model/relation-id.js';
import type { SceneStrand } from '../model/scene.js';

const SWEEPS = 12;
const TURN = 2 * Math.PI;

/** Angles of all actors, in radians clockwise from the top; within a ring evenly apart, the top left free. */
export function orderRings(
  rings: readonly (readonly ActorId[])[],
  strands: readonly SceneStrand[],
): ReadonlyMap<ActorId, number> {
  const partners = partnersOf(strands);
  const angles = new Map<ActorId, number>();
  for (const ring of rings) turnRing(ring, { partners, angles });
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const ring of sweep % 2 === 0 ? rings.toReversed() : rings) turnRing(ring, { partners, angles });
  return angles;
}

type Partners = ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>>;

/** How wide the strands between two actors are together. */
function partnersOf(strands: readonly SceneStrand[]): Partners {
  const partners = new Map<ActorId, Map<ActorId, number>>();
  for (const { source, target, width } of strands)
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const own = partners.get(id) ?? new Map<ActorId, number>();
      own.set(other, (own.get(other) ?? 0) + width);
      partners.set(id, own);
    }
  return partners;
}

interface Turning {
  readonly partners: Partners;
  readonly angles: Map<ActorId, number>;
}

/** Sorts a ring by where each actor's partners are, seen clockwise from the top, where one place stays free. */
function turnRing(ring: readonly ActorId[], { partners, angles }: Turning): void {
  const places = ring.length + 1;
  const wishes = new Map(ring.map((id, index) => [id, wishOf(id, partners, angles) ?? (TURN * (index + 1)) / places]));
  const sorted = ring.toSorted((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || compareIds(a, b));
  for (const [index, id] of sorted.entries()) angles.set(id, (TURN * (index + 1)) / places);
}

/** The mean direction of the partners that stand already; null where they lie all around, or where there are none. */
function wishOf(id: ActorId, partners: Partners, angles: ReadonlyMap<ActorId, number>): number | null {
  let [x, y] = [0, 0];
  for (const [other, width] of partners.get(id) ?? []) {
    const angle = angles.get(other);
    if (angle === undefined) continue;
    x += width * Math.cos(angle);
    y += width * Math.sin(angle);
  }
  if (Math.hypot(x, y) <= 1e-9) return null;
  const angle = Math.atan2(y, x);
  return angle < 0 ? angle + TURN : angle;
}
