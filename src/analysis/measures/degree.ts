// Degree: with how many others an actor is connected.
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import type { MeasureLeaf } from './measure.js';

/** Ties ÷ (actors − 1), from 0 to 1; up to 2 where directions are kept, for then both ways count. */
export const degree: MeasureLeaf = {
  id: 'degree',
  name: 'Degree',
  sentence: 'The share of all other actors with whom this one stands in some relation.',
  caution: 'A high value means that the sources relate an actor to many others, not that it is strong or liked.',
  source: 'Freeman, L. C. (1978), Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.',
  usual: { directed: false, weighted: false },
  readsWeights: false,
  minActors: 2,
  compute: ({ graph }) => degreeCentrality(graph),
};
