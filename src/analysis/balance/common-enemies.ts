// Enemies of enemies: pairs that balance theory expects to side with each other, and what the texts say of them.
// Heider, F. (1946), Attitudes and cognitive organization. Journal of Psychology 21, 107–112.
import type { ActorId } from '../../model/id.js';
import { compareIds, tieId } from '../../model/relation-id.js';
import type { SignedTies } from './signed-ties.js';

export interface CommonEnemies {
  /** Sorted by id. */
  readonly actors: readonly [ActorId, ActorId];
  /** With whom both are on balance hostile; sorted by id. */
  readonly enemies: readonly ActorId[];
  /** The sign of their own tie: 1 as expected, −1 against it, 0 where they have none. */
  readonly sign: 1 | 0 | -1;
}

/** The pairs with the most enemies in common first, then by id. */
export function commonEnemies({ actors, ties }: SignedTies): readonly CommonEnemies[] {
  const signs = new Map(ties.map(({ id, sign }) => [id, sign]));
  const enemies = new Map<ActorId, ActorId[]>(actors.map((actor) => [actor, []]));
  for (const {
    actors: [a, b],
    sign,
  } of ties) {
    if (sign > 0) continue;
    enemies.get(a)?.push(b);
    enemies.get(b)?.push(a);
  }
  const pairs = new Map<string, { actors: readonly [ActorId, ActorId]; enemies: ActorId[] }>();
  for (const [enemy, foes] of enemies) {
    const sorted = foes.toSorted(compareIds);
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1)) {
        const id = tieId(a, b);
        const known = pairs.get(id) ?? { actors: [a, b], enemies: [] };
        known.enemies.push(enemy);
        pairs.set(id, known);
      }
    }
  }
  return [...pairs]
    .map(([id, pair]): CommonEnemies => ({ ...pair, sign: signs.get(id) ?? 0 }))
    .toSorted(
      (x, y) =>
        y.enemies.length - x.enemies.length ||
        compareIds(x.actors[0], y.actors[0]) ||
        compareIds(x.actors[1], y.actors[1]),
    );
}
