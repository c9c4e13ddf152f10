// What the search says: how much it has found, or why it lists nothing.
import type { Words } from '../words/words.js';
import { isNothing, type Findings } from './search-index.js';
import type { SearchStatus } from './search-task.js';

interface SearchMoment {
  readonly query: string;
  readonly hasData: boolean;
  readonly status: SearchStatus;
  /** Null while there is no answer yet. */
  readonly findings: Findings | null;
}

/** Null where there are results. */
export function searchMessage({ query, hasData, status, findings }: SearchMoment, words: Words): string | null {
  if (!hasData) return words.explorer.loading;
  if (findings !== null) return isNothing(findings) ? words.search.nothing(query.trim()) : null;
  return status === 'failed' ? words.search.failed : words.search.loading;
}

export const foundMessage = ({ actors, topics, claims }: Findings, { search }: Words): string =>
  search.found({ actors: actors.length, topics: topics.length, claims: claims.length });
