// Actors by topics: who is for what, who against, on which condition; and how much the claims say about each topic.
import type { ActorId, TopicId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import type { Lens } from '../model/lens.js';
import type { Position } from '../model/position.js';
import type { Topic } from '../model/topic.js';
import { admitClaims } from './admit-claims.js';
import { foldActors } from './fold-actors.js';
import { positionsUnder } from './positions-under.js';

export interface TopicRow {
  readonly topic: Topic;
  /** Claims of the lens about it, or of it as a scenario, whatever topics the lens asks for. */
  readonly claims: number;
  /** By actor; who has none is left out. */
  readonly positions: ReadonlyMap<ActorId, readonly Position[]>;
}

export interface TopicTable {
  /** Those with positions first, the most told of first, then by name. */
  readonly rows: readonly TopicRow[];
  /** Who has a position on anything, the one with the most first. */
  readonly actors: readonly ActorId[];
}

/** Positions and claims are those of the lens, but for its topics and its scenario: the table offers what they could be. */
export function topicTable(data: IndexedDataset, lens: Lens): TopicTable {
  const open: Lens = { ...lens, topics: null };
  const fold = foldActors(data, lens.rollUp);
  const counts = new Map<TopicId, number>();
  for (const { claim } of admitClaims(data, {
    ...open,
    modalities: [...new Set([...open.modalities, 'hypothetical' as const])],
  }).admitted) {
    for (const topic of new Set([...(claim.about ?? []), ...(claim.scenario === undefined ? [] : [claim.scenario])])) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  const byTopic = new Map<TopicId, Map<ActorId, Position[]>>();
  const held = new Map<ActorId, number>();
  for (const position of positionsUnder(data, open)) {
    const actor = fold.get(position.actor) ?? position.actor;
    const row = byTopic.get(position.topic) ?? new Map<ActorId, Position[]>();
    byTopic.set(position.topic, row);
    row.set(actor, [...(row.get(actor) ?? []), position]);
    held.set(actor, (held.get(actor) ?? 0) + 1);
  }
  // Scenarios keep their claims out of the lens until they are chosen: those count all the same.
  for (const claim of data.dataset.claims) {
    if (claim.scenario !== undefined && !counts.has(claim.scenario)) {
      counts.set(claim.scenario, data.dataset.claims.filter(({ scenario }) => scenario === claim.scenario).length);
    }
  }
  const rows = data.dataset.topics.map((topic): TopicRow => ({
    topic,
    claims: counts.get(topic.id) ?? 0,
    positions: byTopic.get(topic.id) ?? new Map(),
  }));
  return {
    rows: rows.toSorted(
      (a, b) =>
        Number(b.positions.size > 0) - Number(a.positions.size > 0) ||
        b.claims - a.claims ||
        a.topic.name.localeCompare(b.topic.name, 'en'),
    ),
    actors: [...held].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id),
  };
}

export type JointStance = 'for' | 'against' | 'conditional' | 'divided';

/** What the positions of one actor on one topic come to; divided where they are for and against. */
export function jointStance(positions: readonly Pick<Position, 'position'>[]): JointStance {
  const stances = new Set(positions.map(({ position }) => position));
  if (stances.has('for') && stances.has('against')) return 'divided';
  if (stances.has('conditional')) return 'conditional';
  return stances.has('against') ? 'against' : 'for';
}
