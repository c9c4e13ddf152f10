// Only a source repeats itself; two sources that say the same are two statements.
import { defineCheck } from '../check.js';
import { jsonPointer } from '../../model/issue.js';

export const restatesOtherSource = defineCheck({
  code: 'restates-other-source',
  severity: 'error',
  description: 'A claim restates a claim of its own source: what two sources say are two statements.',
  *find({ claims }) {
    const sources = new Map(claims.map(({ id, evidence }) => [id, evidence?.source]));
    for (const [index, { id, restates, evidence }] of claims.entries()) {
      if (restates === undefined || !sources.has(restates) || sources.get(restates) === evidence?.source) continue;
      const message = `Claim "${id}" restates "${restates}" of another source. Remove "restates": they are two statements.`;
      yield { path: jsonPointer('claims', index, 'restates'), message };
    }
  },
});
