// Where a period comes from means nothing without a period.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const periodBasisUnexpected = defineCheck({
  code: 'period-basis-unexpected',
  severity: 'warning',
  description: 'Only what has a period says where the period comes from.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.period !== null || record.periodBasis === undefined) continue;
      const message = `${name} has "periodBasis", but no period. Add the period, or remove "periodBasis".`;
      yield { path: `${path}/periodBasis`, message };
    }
  },
});
