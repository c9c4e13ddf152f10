// Hub score: acting on those on whom others act as well.
import { computeHits } from './hits.js';
import type { MeasureLeaf } from './measure.js';

/** From 0 to 1; all values together are 1. Edges count by weight where the projection has weights. */
export const hub: MeasureLeaf = {
  id: 'hub',
  name: 'Hub score',
  sentence: 'How much this actor acts on those who are themselves acted on by many that do likewise.',
  caution: 'A high value means that the sources have an actor act where others act too, not that it coordinates them.',
  source:
    'Kleinberg, J. M. (1999), Authoritative sources in a hyperlinked environment. Journal of the ACM 46, 604–632.',
  usual: { directed: true, weighted: true },
  readsWeights: true,
  minActors: 2,
  compute: (projection) => {
    const found = computeHits(projection);
    return 'hubs' in found ? found.hubs : found;
  },
};
