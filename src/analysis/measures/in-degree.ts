// In-degree: how many others act on an actor.
import { inDegreeCentrality } from 'graphology-metrics/centrality/degree.js';
import type { MeasureLeaf } from './measure.js';

/** Others from whom a relation runs to this actor ÷ (actors − 1), from 0 to 1. Without directions all ties count. */
export const inDegree: MeasureLeaf = {
  id: 'in-degree',
  name: 'In-degree',
  sentence: 'The share of all other actors whose relations run to this one: who act on it.',
  caution: 'A high value means that the sources have many act on an actor, not that it is weak or sought after.',
  source: 'Freeman, L. C. (1978), Centrality in social networks: conceptual clarification. Social Networks 1, 215–239.',
  usual: { directed: true, weighted: false },
  readsWeights: false,
  minActors: 2,
  compute: ({ graph }) => inDegreeCentrality(graph),
};
