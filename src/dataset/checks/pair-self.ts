// Nobody stands on both sides of a claim.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const pairSelf = defineCheck({
  code: 'pair-self',
  severity: 'error',
  description: 'No actor stands on both sides of a claim.',
  *find({ claims }) {
    for (const [index, { id, from, to }] of claims.entries()) {
      const side = new Set(from);
      for (const [at, actor] of to.entries()) {
        if (!side.has(actor)) continue;
        const message = `Claim "${id}" names "${actor}" in "from" and in "to". Leave it on one side.`;
        yield { path: jsonPointer('claims', index, 'to', at), message };
      }
    }
  },
});
