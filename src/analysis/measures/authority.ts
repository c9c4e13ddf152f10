// Authority score: being acted on by those who act on others like it.
import { computeHits } from './hits.js';
import type { MeasureLeaf } from './measure.js';

/** From 0 to 1; all values together are 1. Edges count by weight where the projection has weights. */
export const authority: MeasureLeaf = {
  id: 'authority',
  name: 'Authority score',
  sentence: 'How much this actor is acted on by those who act on many that are acted on likewise.',
  caution:
    'A high value means that the relations of many run to this actor, threats among them, not that it has authority.',
  source:
    'Kleinberg, J. M. (1999), Authoritative sources in a hyperlinked environment. Journal of the ACM 46, 604–632.',
  usual: { directed: true, weighted: true },
  readsWeights: true,
  minActors: 2,
  compute: (projection) => {
    const found = computeHits(projection);
    return 'authorities' in found ? found.authorities : found;
  },
};
