// Out-degree: on how many others an actor acts.
import { outDegreeCentrality } from 'graphology-metrics/centrality/degree.js';
import type { MeasureLeaf } from './measure.js';

/** Others to whom a relation of this actor runs ÷ (actors − 1), from 0 to 1. Without directions all ties count. */
export const outDegree: MeasureLeaf = {
  id: 'out-degree',
  name: 'Out-degree',
  sentence: 'The share of all other actors to whom relations of this one run: on whom it acts.',
  caution: 'A high value means that the sources have an actor act on many, not that its acts have an effect.',
  source: 'Freeman, L. C. (1978), Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.',
  usual: { directed: true, weighted: false },
  readsWeights: false,
  minActors: 2,
  compute: ({ graph }) => outDegreeCentrality(graph),
};
