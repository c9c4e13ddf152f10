// A condition is read inside a sentence.
import { defineCheck } from '../check.js';
import { countWords } from '../count-words.js';
import { statements } from '../statements.js';
import { CONDITION_MAX_WORDS } from '../../model/statement.js';

export const conditionLength = defineCheck({
  code: 'condition-length',
  severity: 'error',
  description: `A condition has at most ${CONDITION_MAX_WORDS} words.`,
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      const words = countWords(record.condition ?? '');
      if (words <= CONDITION_MAX_WORDS) continue;
      const message = `${name}: its condition has ${words} words. Say it in ${CONDITION_MAX_WORDS} at most.`;
      yield { path: `${path}/condition`, message };
    }
  },
});
