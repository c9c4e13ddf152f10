// What the rows of the search need to know beside what was found: the dataset, the present graph, the words.
import { foldActors } from '../../analysis/fold-actors.js';
import { sourceLabels } from '../../analysis/source-label.js';
import type { ActorGraph } from '../../model/graph.js';
import type { ActorId, SourceId } from '../../model/id.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { ActorFaces } from '../shared/actor-faces.js';
import type { Words } from '../words/words.js';

export interface SearchContext {
  readonly data: IndexedDataset;
  readonly graph: ActorGraph;
  /** Which actor each actor counts as under the present lens. */
  readonly fold: ReadonlyMap<ActorId, ActorId>;
  readonly sources: ReadonlyMap<SourceId, string>;
  readonly words: Words;
  readonly faces: ActorFaces;
  readonly flags: boolean;
}

type Dressing = Pick<SearchContext, 'words' | 'faces' | 'flags'>;

export const searchContext = (data: IndexedDataset, graph: ActorGraph, dressing: Dressing): SearchContext => ({
  ...dressing,
  data,
  graph,
  fold: foldActors(data, graph.lens.rollUp),
  sources: sourceLabels(data),
});
