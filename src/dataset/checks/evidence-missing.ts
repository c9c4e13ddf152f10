// A claim without evidence is shown as unsourced; in a dataset of ours there is none.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const evidenceMissing = defineCheck({
  code: 'evidence-missing',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'Every claim and position says where in its source it stands.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.evidence !== undefined) continue;
      yield {
        path,
        message: `${name} has no evidence and is shown ${record.source === undefined ? 'as unsourced' : 'without a passage'}. Add the passage with "actor-atlas cite".`,
      };
    }
  },
});
