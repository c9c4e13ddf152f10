// What changes from one lens to another, off the main thread: the camps of both may take seconds to prove.
import { whatChangesSteps } from '../../analysis/what-changes.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { takeSteps } from '../../model/take-steps.js';
import { answerQuestions } from '../shared/answer-questions.js';
import type { WhatIfOrder } from './what-if-messages.js';

answerQuestions(({ dataset, hash, ...order }: WhatIfOrder) =>
  takeSteps(whatChangesSteps({ ...order, data: indexDataset(dataset, hash) })),
);
