// The ranges of ranks off the main thread: the measure is computed once for every source and voice.
import { rankRanges } from '../../analysis/rank-ranges.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { answerQuestions } from '../shared/answer-questions.js';
import type { RangesOrder } from './ranges-messages.js';

answerQuestions(({ dataset, hash, ...order }: RangesOrder) =>
  rankRanges({ ...order, data: indexDataset(dataset, hash) }),
);
