// Whose telling balance is looked at: one source, one voice, or everybody together, which nobody holds.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Lens } from '../../model/lens.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId, SourceId } from '../../model/id.js';

export const TOGETHER = 'together';

export const sourceTeller = (id: SourceId): string => `source:${id}`;
export const voiceTeller = (id: ActorId): string => `voice:${id}`;

/** The lens with what only this teller says. */
export function lensOfTeller(lens: Lens, teller: string): Lens {
  if (teller.startsWith('source:')) return { ...lens, sources: [teller.slice('source:'.length)] };
  if (teller.startsWith('voice:')) return { ...lens, voices: [teller.slice('voice:'.length)] };
  return lens;
}

export interface Tellers {
  /** Sources with shown claims, the one with the most first. */
  readonly sources: readonly SourceId[];
  /** Voices in shown claims, the most frequent first. */
  readonly voices: readonly ActorId[];
}

const byCount = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);

export function tellersOf(data: IndexedDataset, graph: ActorGraph): Tellers {
  const voices = new Map<ActorId, number>();
  const shown = new Set([...graph.relations.values()].flatMap(({ claims }) => claims));
  for (const id of shown) {
    for (const voice of new Set(data.claims.get(id)?.voice)) voices.set(voice, (voices.get(voice) ?? 0) + 1);
  }
  const sources = new Map([...graph.counts.bySource].filter(([id]) => data.sources.has(id)));
  return { sources: byCount(sources), voices: byCount(voices) };
}

/** The source that says the most; everybody together where there is none. */
export const usualTeller = ({ sources }: Tellers): string =>
  sources[0] === undefined ? TOGETHER : sourceTeller(sources[0]);
