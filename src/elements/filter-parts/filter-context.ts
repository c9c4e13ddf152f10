// What every group of the filter needs: the present lens, what each choice would bring, the words, and how to set a key.
import type { LensFacets } from '../../analysis/lens-facets.js';
import type { ActorGraph } from '../../model/graph.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Lens } from '../../model/lens.js';
import type { Words } from '../words/words.js';

export interface FilterContext {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  readonly lens: Lens;
  readonly facets: LensFacets;
  readonly words: Words;
  /** Null goes back to the default lens. */
  readonly set: (change: Partial<Lens> | null) => void;
}
