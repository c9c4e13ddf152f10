// The claims that stand in the picture, counted by source.
import type { SourceId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { UNSOURCED, type ClaimFacts } from './claim-facts.js';

export interface ShownCounts {
  readonly shownClaims: number;
  /** In the order of the dataset, unsourced claims last; sources without a shown claim are left out. */
  readonly bySource: ReadonlyMap<SourceId, number>;
}

export function countShown(data: IndexedDataset, relations: readonly (readonly ClaimFacts[])[]): ShownCounts {
  const shown = new Set<ClaimFacts>();
  for (const claims of relations) for (const facts of claims) shown.add(facts);
  const found = new Map<SourceId, number>();
  for (const { source } of shown) found.set(source, (found.get(source) ?? 0) + 1);
  const bySource = [...data.sources.keys(), UNSOURCED].map((source) => [source, found.get(source) ?? 0] as const);
  return { shownClaims: shown.size, bySource: new Map(bySource.filter(([, count]) => count > 0)) };
}
