// What a lens sets besides the switches of the filter, such as a period or a least number of sources: said in words,
// so that nothing is switched off unseen, and each to be taken away.
import { lensSentence } from '../../analysis/lens-sentence.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { DEFAULT_LENS, type Lens } from '../../model/lens.js';

export interface Limit {
  readonly text: string;
  /** Takes it away. */
  readonly change: Partial<Lens>;
}

/** The keys that have switches of their own, and what every sentence says. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...(['types', 'modalities', 'sources', 'kinds', 'rollUp', 'hidden'] satisfies (keyof Lens)[]),
  'count',
  'telling',
  'missing',
]);

const isKey = (about: string): about is keyof Lens => about in DEFAULT_LENS && !ELSEWHERE.has(about);

export const furtherLimits = (data: IndexedDataset, graph: ActorGraph): readonly Limit[] =>
  lensSentence(data, graph).parts.flatMap(({ about, text }) =>
    isKey(about) ? [{ text, change: { [about]: DEFAULT_LENS[about] } }] : [],
  );
