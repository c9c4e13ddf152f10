// Where one actor stands among all by a measure: its value, its rank, and who stands before it or beside it.
import type { ActorId } from '../model/id.js';
import type { RankedActor } from './rank-actors.js';

export interface Standing {
  readonly value: number;
  /** The greatest value of all. */
  readonly greatest: number;
  /** From 1. */
  readonly rank: number;
  /** How many actors have a value, this one included. */
  readonly count: number;
  /** With greater values, the greatest first. */
  readonly above: readonly ActorId[];
  /** With the same rank, this one left out. */
  readonly beside: readonly ActorId[];
}

/** Null where the actor has no value. */
export function standingOf(ranked: readonly RankedActor[], actor: ActorId): Standing | null {
  const own = ranked.find((each) => each.actor === actor);
  if (own === undefined) return null;
  return {
    value: own.value,
    greatest: ranked[0]?.value ?? own.value,
    rank: own.rank,
    count: ranked.length,
    above: ranked.filter(({ rank }) => rank < own.rank).map((each) => each.actor),
    beside: ranked.filter((each) => each.rank === own.rank && each.actor !== actor).map((each) => each.actor),
  };
}
