// The author can contest only what somebody else says.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const disputeUnvoiced = defineCheck({
  code: 'dispute-unvoiced',
  severity: 'warning',
  bundledSeverity: 'error',
  description: 'What the author disputes is said by a voice.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.disputed !== true || record.voice.length > 0) continue;
      const message = `${name} is disputed, but names no voice. Name in "voice" whom the author contests, or remove "disputed".`;
      yield { path: `${path}/disputed`, message };
    }
  },
});
