// What a claim restates is there.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const restatesUnknown = defineCheck({
  code: 'restates-unknown',
  severity: 'error',
  description: 'A claim that restates another names a claim that is listed.',
  *find({ claims }) {
    const ids = new Set(claims.map(({ id }) => id));
    for (const [index, { id, restates }] of claims.entries()) {
      if (restates === undefined || ids.has(restates)) continue;
      const message = `Claim "${id}" restates "${restates}", which is not listed. Correct the id, or remove "restates".`;
      yield { path: jsonPointer('claims', index, 'restates'), message };
    }
  },
});
