// Every measure off the main thread; see `measures-messages.ts` for what it is told.
import { measureAllSteps } from '../../analysis/measure-all.js';
import { indexDataset } from '../../model/indexed-dataset.js';
import { takeSteps } from '../../model/take-steps.js';
import { answerQuestions } from '../shared/answer-questions.js';
import type { MeasuresOrder } from './measures-messages.js';

answerQuestions(({ dataset, hash, lens }: MeasuresOrder) =>
  takeSteps(measureAllSteps({ data: indexDataset(dataset, hash), lens })),
);
