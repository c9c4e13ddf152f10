// A dataset with its records by id, in Maps: ids such as `constructor` must not meet Object.prototype.
// Expects a dataset that has passed the checks; of duplicates the last wins.
import type { Actor } from './actor.js';
import type { Claim } from './claim.js';
import type { Coder, Dataset, Point } from './dataset.js';
import type { ActorId, ClaimId, CoderId, SourceId, TopicId } from './id.js';
import type { Source } from './source.js';
import type { Topic } from './topic.js';

export interface IndexedDataset {
  readonly dataset: Dataset;
  /** SHA-256 of the canonical form of the dataset: its version, as citations and exports name it. */
  readonly hash: string;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly coders: ReadonlyMap<CoderId, Coder>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly layout: ReadonlyMap<ActorId, Point>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export function indexDataset(dataset: Dataset, hash: string): IndexedDataset {
  return {
    dataset,
    hash,
    actors: byId(dataset.actors),
    claims: byId(dataset.claims),
    coders: byId(dataset.coders),
    sources: byId(dataset.sources),
    topics: byId(dataset.topics),
    layout: new Map(Object.entries(dataset.layout ?? {})),
  };
}
