// Checks a large dataset that a reader has changed off the main thread; it is sent the dataset.
import { answerQuestions } from '../shared/answer-questions.js';
import { verdictOn } from './edit-verdict.js';

answerQuestions(verdictOn);
