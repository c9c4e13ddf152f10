// Evidence names its source itself; a second one beside it could only differ.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const sourceBesideEvidence = defineCheck({
  code: 'source-beside-evidence',
  severity: 'error',
  description: 'A claim or position with evidence names its source there, and nowhere else.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.source === undefined || record.evidence === undefined) continue;
      yield {
        path: `${path}/source`,
        message: `${name} has evidence, which names its source. Remove "source".`,
      };
    }
  },
});
