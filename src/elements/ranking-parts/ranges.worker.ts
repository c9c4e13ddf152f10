// The ranges of ranks off the main thread: the measure is computed once for every source and voice.
import { rankRangeSteps } from '../../analysis/rank-ranges.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { takeSteps } from '../../model/take-steps.js';
import { answerQuestions } from '../shared/answer-questions.js';
import type { RangesOrder } from './ranges-messages.js';

answerQuestions(({ dataset, hash, ...order }: RangesOrder) =>
  takeSteps(rankRangeSteps({ ...order, data: indexDataset(dataset, hash) })),
);
