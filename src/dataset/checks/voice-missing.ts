// What is attributed or perceived is so by somebody.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';

export const voiceMissing = defineCheck({
  code: 'voice-missing',
  severity: 'error',
  description: 'What is attributed or perceived names the voice that says or sees it.',
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.voice.length > 0 || (record.modality !== 'attributed' && record.modality !== 'perceived')) continue;
      const message = `${name} is ${record.modality}, but by nobody. Name the actor in "voice", or make it asserted if the author says it.`;
      yield { path: `${path}/voice`, message };
    }
  },
});
