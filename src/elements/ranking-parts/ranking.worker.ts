// The measures of a large graph off the main thread; see `ranking-messages.ts` for what it is told.
import { buildGraph } from '../../analysis/build-graph.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { answerQuestions } from '../shared/answer-questions.js';
import { computeRanking } from './compute-ranking.js';
import type { RankingOrder } from './ranking-messages.js';

answerQuestions((order: RankingOrder) => {
  const data = indexDataset(order.dataset, order.hash);
  return computeRanking({ ...order, data, graph: buildGraph(data, order.lens) });
});
