// What is asserted is the author's own word; the author is never listed as a voice.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const voiceUnexpected = defineCheck({
  code: 'voice-unexpected',
  severity: 'error',
  description: 'What is asserted is told by the author alone, and names no voice.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.modality !== 'asserted' || record.voice.length === 0) continue;
      const message = `${name} is asserted, so told by the author, but names the voice "${record.voice.join(', ')}". Make it attributed, or empty "voice".`;
      yield { path: `${path}/voice`, message };
    }
  },
});
