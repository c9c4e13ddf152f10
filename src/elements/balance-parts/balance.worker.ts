// Structural balance off the main thread: the proof of the line index may take seconds.
import { indexDataset } from '../../model/indexed-dataset.js';
import { takeSteps } from '../../model/take-steps.js';
import { answerQuestions } from '../shared/answer-questions.js';
import type { BalanceOrder } from './balance-messages.js';
import { balanceSteps } from './compute-balance.js';

answerQuestions(({ dataset, hash, lens, teller }: BalanceOrder) =>
  takeSteps(balanceSteps({ data: indexDataset(dataset, hash), lens, teller })),
);
