// The communities of a large graph off the main thread; see `communities-messages.ts` for what it is told.
import { buildGraph } from '../../analysis/build-graph.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { answerQuestions } from '../shared/answer-questions.js';
import type { CommunitiesOrder } from './communities-messages.js';
import { computeCommunities } from './compute-communities.js';

answerQuestions(({ dataset, hash, lens, on }: CommunitiesOrder) => {
  const data = indexDataset(dataset, hash);
  return computeCommunities({ data, graph: buildGraph(data, lens), on });
});
