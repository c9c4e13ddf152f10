// Too short a passage is found anywhere; too long a one shows nothing.
import { defineCheck } from '../check.js';
import { statements } from '../statements.js';
import { PASSAGE_WORDS } from '../../model/evidence.js';

const [FEWEST, MOST] = PASSAGE_WORDS;

export const passageLength = defineCheck({
  code: 'passage-length',
  severity: 'error',
  description: `A passage has ${FEWEST} to ${MOST} words.`,
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      const words = record.evidence?.words ?? FEWEST;
      if (words >= FEWEST && words <= MOST) continue;
      const message = `${name}: its passage has ${words} words. Choose one of ${FEWEST} to ${MOST} that carries the claim.`;
      yield { path: `${path}/evidence/words`, message };
    }
  },
});
