// Net signed degree: cooperative minus hostile degree.
import type { MeasureLeaf } from './measure.js';
import { countSigned } from './signed-neighbours.js';

/** A difference of two counts of actors: below 0 where there are more hostile neighbours than cooperative ones. */
export const netDegree: MeasureLeaf = {
  id: 'net-degree',
  name: 'Net signed degree',
  sentence: 'Actors this one has cooperative relations with, minus those it has hostile relations with.',
  caution: 'A value near 0 does not mean indifference: many friends and as many foes cancel out.',
  source:
    'Bonacich, P., Lloyd, P. (2004), Calculating status with negative relations. Social Networks 26, 331–338 (net nominations).',
  usual: { directed: false, weighted: false },
  readsWeights: false,
  minActors: 2,
  compute: (projection) => countSigned(projection, ({ cooperative, hostile }) => cooperative - hostile),
};
