// Whose telling some claims are: the innermost voice of each, or the author where nobody else speaks.
import type { ClaimId } from '../model/id.js';
import type { IndexedDataset } from '../model/indexed-dataset.js';
import { AUTHOR_VOICE } from '../model/lens.js';
import { compareIds } from '../model/relation-id.js';
import { claimFacts } from './claim-facts.js';

export interface VoiceCount {
  /** An actor, or `author`. */
  readonly voice: string;
  readonly claims: number;
  /** Of those, how many have that sign; denied claims have none. */
  readonly cooperative: number;
  readonly hostile: number;
  readonly denied: number;
}

const rank = (voice: string): number => (voice === AUTHOR_VOICE ? 0 : 1);

/** The author first, then who says the most, then by id. */
export function voicesOfClaims(data: IndexedDataset, ids: readonly ClaimId[]): readonly VoiceCount[] {
  const known = claimFacts(data);
  const counts = new Map<string, { claims: number; cooperative: number; hostile: number; denied: number }>();
  for (const id of new Set(ids)) {
    const facts = known.get(id);
    if (facts === undefined) continue;
    const voice = facts.claim.voice.at(-1) ?? AUTHOR_VOICE;
    const count = counts.get(voice) ?? { claims: 0, cooperative: 0, hostile: 0, denied: 0 };
    counts.set(voice, count);
    count.claims += 1;
    if (facts.denied) count.denied += 1;
    else if (facts.sign > 0) count.cooperative += 1;
    else if (facts.sign < 0) count.hostile += 1;
  }
  return [...counts]
    .map(([voice, count]) => ({ voice, ...count }))
    .toSorted((a, b) => rank(a.voice) - rank(b.voice) || b.claims - a.claims || compareIds(a.voice, b.voice));
}
