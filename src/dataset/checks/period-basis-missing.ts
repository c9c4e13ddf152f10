// A period says where it comes from: the reader of a timeline must be able to tell a date from a reckoning.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const periodBasisMissing = defineCheck({
  code: 'period-basis-missing',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'A period says whether it is stated, relative to another date, or that of an event.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.period === null || record.periodBasis !== undefined) continue;
      const message = `${name} has the period "${record.period}" without "periodBasis". Add stated, relative or event.`;
      yield { path: `${path}/period`, message };
    }
  },
});
