// How many of a group say something presupposes the group.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const supportUnvoiced = defineCheck({
  code: 'support-unvoiced',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'What some or most of a group say names the group as a voice.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.support === undefined || record.voice.length > 0) continue;
      const message = `${name} has the support of "${record.support}", but names no voice. Name the group in "voice", or remove "support".`;
      yield { path: `${path}/support`, message };
    }
  },
});
