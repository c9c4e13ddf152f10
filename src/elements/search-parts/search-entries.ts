// Everything that can be found in a dataset, label by label: each name and each alias is one entry, so that the best of
// them stands for its record.
import type { Claim } from '../../model/claim.js';
import type { ActorId, TopicId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { FoundKind } from './search-index.js';

export interface SearchEntry {
  readonly id: string;
  readonly label: string;
  readonly isName: boolean;
  /** How many claims name the record: of two that match alike the one more is said about comes first. */
  readonly mentions: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

function countMentions<Id>(claims: readonly Claim[], named: (claim: Claim) => readonly Id[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const claim of claims) for (const id of new Set(named(claim))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const actorsOf = ({ from, to, against = [], via = [], voice }: Claim): readonly ActorId[] => [
  ...from,
  ...to,
  ...against,
  ...via,
  ...voice,
];

/** The topics a claim is about; its scenario is one. */
export const topicsOf = ({ about = [], scenario }: Claim): readonly TopicId[] =>
  scenario === undefined ? about : [...about, scenario];

const labelsOf = (records: readonly Named[], mentions: ReadonlyMap<string, number>): readonly SearchEntry[] =>
  records.flatMap(({ id, name, aliases = [] }) =>
    [name, ...aliases].map((label, index) => ({ id, label, isName: index === 0, mentions: mentions.get(id) ?? 0 })),
  );

export function searchEntries({ dataset }: IndexedDataset): Readonly<Record<FoundKind, readonly SearchEntry[]>> {
  const { actors, topics, claims } = dataset;
  return {
    actors: labelsOf(actors, countMentions(claims, actorsOf)),
    topics: labelsOf(topics, countMentions(claims, topicsOf)),
    claims: claims.map(({ id, summary }) => ({ id, label: summary, isName: true, mentions: 0 })),
  };
}
