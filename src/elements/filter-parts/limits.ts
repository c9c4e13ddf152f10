// What a lens sets, each part in words and to be taken away by itself: so that nothing is switched off unseen.
import { lensSentence } from '../../analysis/lens-sentence.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import { DEFAULT_LENS, type Lens } from '../../model/lens.js';

export interface Limit {
  readonly text: string;
  /** Takes it away. */
  readonly change: Partial<Lens>;
}

const isKey = (about: string): about is keyof Lens => about in DEFAULT_LENS;

export const limitsOf = (data: IndexedDataset, graph: ActorGraph): readonly Limit[] =>
  lensSentence(data, graph).parts.flatMap(({ about, text }) =>
    isKey(about) ? [{ text, change: { [about]: DEFAULT_LENS[about] } }] : [],
  );
