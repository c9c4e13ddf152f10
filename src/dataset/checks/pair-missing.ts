// A claim relates at least two actors.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const pairMissing = defineCheck({
  code: 'pair-missing',
  severity: 'error',
  description: 'A claim relates at least two actors.',
  *find({ claims }) {
    for (const [index, { id, from, to }] of claims.entries()) {
      if (to.length > 0 || from.length !== 1) continue;
      const message = `Claim "${id}" relates "${from.join()}" to nobody. Name the other side in "to"; what an actor wants of a topic is a position.`;
      yield { path: jsonPointer('claims', index, 'to'), message };
    }
  },
});
