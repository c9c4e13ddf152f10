// The measures of a large graph off the main thread; see `ranking-messages.ts` for what it is told and answers.
import { buildGraph } from '../../analysis/build-graph.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { computeRanking } from './compute-ranking.js';
import type { RankingOrder, RankingReply } from './ranking-messages.js';

const reply = (message: RankingReply): void => postMessage(message);

addEventListener('message', ({ data: order }: MessageEvent<RankingOrder>) => {
  try {
    const data = indexDataset(order.dataset, order.hash);
    reply({ type: 'done', answer: computeRanking({ ...order, data, graph: buildGraph(data, order.lens) }) });
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
