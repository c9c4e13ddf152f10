// The order of what was found: first what is called so, then what begins so, then the rest; names before aliases. Of
// several labels of one record the best stays.
import type { SearchEntry } from './search-entries.js';

export interface Candidate {
  readonly entry: SearchEntry;
  /** The words of the label, folded and joined by spaces. */
  readonly folded: string;
  /** The higher, the closer; only comparable within one search. */
  readonly score: number;
}

interface Query {
  /** The words of the query, folded and joined by spaces. */
  readonly folded: string;
  /** Whether similar words count: then closeness goes before how much is said about a record. */
  readonly isFuzzy: boolean;
}

const placeOf = (label: string, query: string): number => (label === query ? 0 : label.startsWith(query) ? 1 : 2);

export function rankCandidates<C extends Candidate>(candidates: readonly C[], query: Query): readonly C[] {
  const compare = (a: C, b: C): number =>
    placeOf(a.folded, query.folded) - placeOf(b.folded, query.folded) ||
    (query.isFuzzy ? b.score - a.score : 0) ||
    Number(b.entry.isName) - Number(a.entry.isName) ||
    b.entry.mentions - a.entry.mentions ||
    b.score - a.score;
  const best = new Map<string, C>();
  for (const candidate of candidates.toSorted(compare)) {
    if (!best.has(candidate.entry.id)) best.set(candidate.entry.id, candidate);
  }
  return [...best.values()];
}
