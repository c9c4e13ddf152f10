// An interval ends after it begins.
import { defineCheck, type Finding } from '../check.js';
import { statements } from '../statements.js';
import { parsePeriod } from '../../model/edtf.js';
import { jsonPointer } from '../../model/issue.js';

function* reversed(name: string, path: string, text: string | null | undefined): Iterable<Finding> {
  // Only an interval has two ends.
  const period = text?.includes('/') ? parsePeriod(text) : null;
  if (period === null || period.start <= period.end) return;
  yield { path, message: `${name}: the interval "${text}" ends before it begins. Swap its ends, or correct them.` };
}

export const periodReversed = defineCheck({
  code: 'period-reversed',
  severity: 'error',
  description: 'No interval ends before it begins.',
  *find(dataset) {
    yield* reversed('The dataset', '/modified', dataset.modified);
    for (const [index, { date }] of (dataset.changes ?? []).entries()) {
      yield* reversed(`Change number ${index + 1}`, jsonPointer('changes', index, 'date'), date);
    }
    for (const { name, path, record } of statements(dataset)) {
      yield* reversed(name, `${path}/period`, record.period);
      yield* reversed(name, `${path}/said`, record.said);
    }
  },
});
