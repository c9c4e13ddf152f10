// On how little a relation rests: one statement, one voice or one source. What is said by several is on firmer ground.
import type { Relation } from '../model/graph.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { AUTHOR_VOICE } from '../model/lens.js';
import { claimFacts } from './claim-facts.js';

export const RESTS_ON = ['statement', 'voice', 'source'] as const;
export type RestsOn = (typeof RESTS_ON)[number];

/**
 * The least it rests on; null where several sources tell of it, outlets of one story counting as one. A voice is the
 * innermost one, or the author of a source.
 * Denied claims support nothing: they are looked at only where there are no others.
 */
export function restsOn(data: IndexedDataset, { claims }: Pick<Relation, 'claims'>): RestsOn | null {
  const known = claimFacts(data);
  const facts = claims.map((id) => known.get(id)).filter((found) => found !== undefined);
  const told = facts.some(({ denied }) => !denied) ? facts.filter(({ denied }) => !denied) : facts;
  if (new Set(told.map(({ statement }) => statement)).size < 2) return 'statement';
  const voices = told.map(({ claim, origin }) => claim.voice.at(-1) ?? `${AUTHOR_VOICE} ${origin}`);
  if (new Set(voices).size < 2) return 'voice';
  return new Set(told.map(({ origin }) => origin)).size < 2 ? 'source' : null;
}
