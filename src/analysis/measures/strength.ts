// Strength: how much is said about an actor's relations altogether.
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import type { MeasureLeaf } from './measure.js';

/** The sum of the weights of an actor's edges, in and out; 0 or more, in the unit of the weights. */
export const strength: MeasureLeaf = {
  id: 'strength',
  name: 'Strength',
  sentence: 'The weight of all relations of this actor added up: how much the sources say about them.',
  caution: 'A high value means that much is written about its relations, good or bad, not that they are close.',
  source:
    'Barrat, A., Barthélemy, M., Pastor-Satorras, R., Vespignani, A. (2004), The architecture of complex weighted networks. PNAS 101, 3747–3752.',
  usual: { directed: false, weighted: true },
  readsWeights: true,
  minActors: 2,
  compute: ({ graph }) => Object.fromEntries(graph.mapNodes((node) => [node, weightedDegree(graph, node, 'weight')])),
};
