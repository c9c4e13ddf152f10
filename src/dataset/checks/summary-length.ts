// A summary is read in a list of many.
import { defineCheck } from '../check.js';
import { countWords } from '../count-words.js';
import { statements } from '../statements.js';
import { SUMMARY_MAX_WORDS } from '../../model/statement.js';

export const summaryLength = defineCheck({
  code: 'summary-length',
  severity: 'error',
  description: `A summary has at most ${SUMMARY_MAX_WORDS} words.`,
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      const words = countWords(record.summary);
      if (words <= SUMMARY_MAX_WORDS) continue;
      const message = `${name}: its summary has ${words} words. Say it in ${SUMMARY_MAX_WORDS} at most.`;
      yield { path: `${path}/summary`, message };
    }
  },
});
