// What changes from one lens to another: relations, the ranks by one measure, and the two camps.
import type { Relation } from '../model/graph.js';
import type { ActorId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import { compareIds, type RelationId } from '../model/relation-id.js';
import { frustrationSteps, type Frustration } from './balance/frustration.js';
import { netTies } from './balance/signed-ties.js';
import { weighTies } from './balance/weigh-ties.js';
import { buildGraph } from './build-graph.js';
import { isDefined, measureActors, type MeasureId } from './measures/index.js';
import type { ProjectionChoice } from './projection-choice.js';
import { rankActors } from './rank-actors.js';

export interface WhatChangesInput {
  readonly data: IndexedDataset;
  readonly before: Lens;
  readonly after: Lens;
  readonly measure: MeasureId;
  readonly on: ProjectionChoice;
}

export interface RankMove {
  readonly actor: ActorId;
  /** From 1; null where the actor has no value. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface CampMoves {
  /** Ties against the best camps; an upper bound where it is not proved. */
  readonly before: Pick<Frustration, 'index' | 'exact'>;
  readonly after: Pick<Frustration, 'index' | 'exact'>;
  /** Who stands in the other camp, where the camps are matched so that as few as can be move. By id. */
  readonly moved: readonly ActorId[];
}

/** Plain data, so that a worker can hand it over. */
export interface WhatChanges {
  readonly gained: readonly RelationId[];
  readonly lost: readonly RelationId[];
  /** Relations of both, with another weight. */
  readonly reweighed: number;
  /** Those whose rank changes, the furthest first; who has a rank on one side only comes last. */
  readonly ranks: readonly RankMove[];
  readonly camps: CampMoves;
}

const ranksOf = (
  { data, measure, on }: WhatChangesInput,
  graph: ReturnType<typeof buildGraph>,
): ReadonlyMap<ActorId, number> => {
  const { result } = measureActors(measure, { data, graph }, on);
  return isDefined(result) ? new Map(rankActors(result).map(({ actor, rank }) => [actor, rank])) : new Map();
};

const distance = ({ before, after }: RankMove): number =>
  before === null || after === null ? -1 : Math.abs(after - before);

function rankMoves(before: ReadonlyMap<ActorId, number>, after: ReadonlyMap<ActorId, number>): readonly RankMove[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((actor) => ({ actor, before: before.get(actor) ?? null, after: after.get(actor) ?? null }))
    .filter((move) => move.before !== move.after)
    .toSorted((a, b) => distance(b) - distance(a) || compareIds(a.actor, b.actor));
}

/** Camps have no names: of both ways to match them the one that moves fewer. */
function movedBetween(before: Frustration['camps'], after: Frustration['camps']): readonly ActorId[] {
  const sideAfter = new Map(after.flatMap((camp, side) => camp.map((id) => [id, side] as const)));
  const sides = before.flatMap((camp, side) =>
    camp.flatMap((id) => {
      const now = sideAfter.get(id);
      return now === undefined ? [] : [{ id, stays: now === side }];
    }),
  );
  const stay = sides.filter(({ stays }) => stays);
  const move = sides.filter(({ stays }) => !stays);
  return (move.length <= stay.length ? move : stay).map(({ id }) => id).toSorted(compareIds);
}

/** Relations of the one and not of the other, by id. */
const onlyIn = (
  one: ReadonlyMap<RelationId, Relation>,
  other: ReadonlyMap<RelationId, Relation>,
): readonly RelationId[] => [...one.keys()].filter((id) => !other.has(id)).toSorted(compareIds);

/** Yields now and then, so that whoever runs it can pause or give up. */
export function* whatChangesSteps(input: WhatChangesInput): Generator<void, WhatChanges> {
  const { data, before, after } = input;
  const graphs = { before: buildGraph(data, before), after: buildGraph(data, after) };
  yield;
  const ranks = rankMoves(ranksOf(input, graphs.before), ranksOf(input, graphs.after));
  const signedOf = (graph: ReturnType<typeof buildGraph>) =>
    netTies(weighTies(data, graph, { layer: 'all', weights: graph.lens.weights }));
  const camps = {
    before: yield* frustrationSteps(signedOf(graphs.before)),
    after: yield* frustrationSteps(signedOf(graphs.after)),
  };
  const [old, fresh] = [graphs.before.relations, graphs.after.relations];
  return {
    gained: onlyIn(fresh, old),
    lost: onlyIn(old, fresh),
    reweighed: [...fresh].filter(([id, { weight }]) => old.has(id) && old.get(id)?.weight !== weight).length,
    ranks,
    camps: {
      before: { index: camps.before.index, exact: camps.before.exact },
      after: { index: camps.after.index, exact: camps.after.exact },
      moved: movedBetween(camps.before.camps, camps.after.camps),
    },
  };
}
