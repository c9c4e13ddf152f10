// Finds passages of a reader's copy off the main thread; it is sent a `PassageQuestion`.
import { answerQuestions } from '../shared/answer-questions.js';
import { findPassage } from './find-passage.js';

answerQuestions(findPassage);
