// The texts are not ours: evidence carries no more of them than four words at either end of a passage.
import { defineCheck } from '../check.js';
import { countWords } from '../count-words.js';
import { statements } from '../statements.js';
import { ANCHOR_MAX_WORDS } from '../../model/evidence.js';

/** Most characters of an anchor, so that words without spaces between them are no way round. */
const MAX_CHARACTERS = 160;

export const anchorLength = defineCheck({
  code: 'anchor-length',
  severity: 'error',
  description: `Evidence quotes at most ${ANCHOR_MAX_WORDS} words at either end of its passage.`,
  *find(dataset) {
    for (const { name, path, record } of statements(dataset)) {
      if (record.evidence === undefined) continue;
      for (const end of ['first', 'last'] as const) {
        const words = countWords(record.evidence[end]);
        if (words <= ANCHOR_MAX_WORDS && record.evidence[end].length <= MAX_CHARACTERS) continue;
        const message = `${name}: "${end}" quotes ${words > ANCHOR_MAX_WORDS ? `${words} words` : 'too long a run'} of the text. Keep its ${end} ${ANCHOR_MAX_WORDS} words at most.`;
        yield { path: `${path}/evidence/${end}`, message };
      }
    }
  },
});
