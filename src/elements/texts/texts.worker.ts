// Reads and verifies texts off the main thread; it is sent a `TextsQuestion`.
import { answerQuestions } from '../shared/answer-questions.js';
import { checkTexts, type TextsQuestion } from './check-texts.js';

answerQuestions((question: TextsQuestion) => checkTexts(question, () => Promise.resolve()));
