// PageRank: where a walk along the directed relations comes by most often.
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import type { MeasureLeaf } from './measure.js';

const DAMPING = 0.85;

/**
 * The share of its steps a random walk spends at an actor that follows an edge, by weight, with probability 0.85 and
 * else starts anywhere; all values together are 1.
 */
export const pagerank: MeasureLeaf = {
  id: 'pagerank',
  name: 'PageRank',
  sentence: 'How often one comes by this actor when walking at random in the direction of the relations.',
  caution:
    'A high value means that relations point at this actor, threats among them, not that anybody looks up to it.',
  source:
    'Page, L., Brin, S., Motwani, R., Winograd, T. (1999), The PageRank Citation Ranking: Bringing Order to the Web. Stanford InfoLab.',
  usual: { directed: true, weighted: true },
  readsWeights: true,
  minActors: 2,
  compute: ({ graph }) =>
    pagerankOf(graph, { getEdgeWeight: 'weight', alpha: DAMPING, maxIterations: 1000, tolerance: 1e-13 }),
};
