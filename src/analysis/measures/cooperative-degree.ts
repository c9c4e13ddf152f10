// Cooperative degree: with how many others an actor has relations of positive sign.
import type { MeasureLeaf } from './measure.js';
import { countSigned } from './signed-neighbours.js';

/** A count of actors, from 0. One with whom there are relations of both signs counts here and as hostile. */
export const cooperativeDegree: MeasureLeaf = {
  id: 'cooperative-degree',
  name: 'Cooperative degree',
  sentence: 'The number of other actors with whom this one has a cooperative relation.',
  caution:
    'A high value means that the sources tell of cooperation with many, not that it is deep, or not also hostile.',
  source:
    'Wasserman, S., Faust, K. (1994), Social Network Analysis: Methods and Applications. Cambridge University Press, p. 144 (signed graphs).',
  usual: { directed: false, weighted: false },
  readsWeights: false,
  minActors: 2,
  compute: (projection) => countSigned(projection, ({ cooperative }) => cooperative),
};
