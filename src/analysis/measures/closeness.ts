// Closeness: how few steps an actor is away from the others.
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import type { MeasureLeaf } from './measure.js';

/**
 * Wasserman and Faust's form for graphs in several parts: (reached ÷ sum of steps) × (reached ÷ (actors − 1)), from
 * 0 to 1. Weights are not read. Where directions are kept, it counts the steps of the others to this actor.
 */
export const closeness: MeasureLeaf = {
  id: 'closeness',
  name: 'Closeness',
  sentence: 'How few steps, from relation to relation, lie between this actor and all others.',
  caution: 'A high value means few steps on paper, not closeness in policy: a threat is as short a step as a pact.',
  source:
    'Wasserman, S., Faust, K. (1994), Social Network Analysis: Methods and Applications. Cambridge University Press, p. 201.',
  usual: { directed: false, weighted: false },
  readsWeights: false,
  minActors: 2,
  compute: ({ graph }) => closenessCentrality(graph, { wassermanFaust: true }),
};
