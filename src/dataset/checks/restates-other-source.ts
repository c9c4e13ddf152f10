// Only a source repeats itself; two sources that say the same are two statements.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';
import { sourceIdOf } from '../../model/statement.js';

export const restatesOtherSource = defineCheck({
  code: 'restates-other-source',
  severity: 'error',
  description: 'A claim restates a claim of its own source: what two sources say are two statements.',
  *find({ claims }) {
    const sources = new Map(claims.map((claim) => [claim.id, sourceIdOf(claim)]));
    for (const [index, claim] of claims.entries()) {
      const { id, restates } = claim;
      if (restates === undefined || !sources.has(restates) || sources.get(restates) === sourceIdOf(claim)) continue;
      const message = `Claim "${id}" restates "${restates}" of another source. Remove "restates": they are two statements.`;
      yield { path: jsonPointer('claims', index, 'restates'), message };
    }
  },
});
