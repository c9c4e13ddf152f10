// Betweenness: how often an actor stands on the shortest ways between two others.
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { MeasureLeaf } from './measure.js';

// Distances are 1 ÷ weight. Sums of such fractions that ought to be equal (1/3 + 1/6 and 1/2) must be equal, or one of
// two shortest ways is lost: in units of the least common multiple of 1 to 30 most of them are whole numbers.
const DISTANCE_UNITS = 2_329_089_562_800;

/**
 * Shares of shortest ways, summed over all pairs of others, ÷ number of such pairs: from 0 to 1.
 * Every step counts 1 where the projection has no weights; where it has, a step is as long as 1 ÷ its weight.
 */
export const betweenness: MeasureLeaf = {
  id: 'betweenness',
  name: 'Betweenness',
  sentence: 'How often this actor stands on the shortest way from one other actor to another.',
  caution:
    'A high value means that the sources relate others through this actor, not that anything passes through it or that it mediates.',
  source:
    'Freeman, L. C. (1977), A set of measures of centrality based on betweenness. Sociometry 40, 35–41; computed after Brandes, U. (2001), A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163–177.',
  usual: { directed: false, weighted: false },
  readsWeights: true,
  minActors: 3,
  compute: ({ graph, options }) =>
    betweennessCentrality(graph, {
      getEdgeWeight:
        options.weights === 'none' ? null : (_, { weight }) => Math.max(1, Math.round(DISTANCE_UNITS / weight)),
    }),
};
