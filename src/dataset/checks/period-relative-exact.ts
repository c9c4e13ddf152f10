// A period reckoned from the date of the source is approximate, and EDTF says so with `~`.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';
import { parsePeriod } from '../../model/edtf.js';

export const periodRelativeExact = defineCheck({
  code: 'period-relative-exact',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'A relative period is marked as approximate.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      const { period } = record;
      if (record.periodBasis !== 'relative' || period === null || parsePeriod(period)?.approximate !== false) continue;
      const message = `${name} has the relative period "${period}", written as if it were exact. Mark it with "~", such as 2021-09~.`;
      yield { path: `${path}/period`, message };
    }
  },
});
