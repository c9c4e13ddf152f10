// A chain of restatements begins with a claim that restates nothing; only that one is counted.
import { defineCheck } from '../check.js';
import { findCycles } from '../find-cycles.js';
import { jsonPointer } from '../../model/issue.js';

export const restatesCycle = defineCheck({
  code: 'restates-cycle',
  severity: 'error',
  description: 'A chain of restatements begins with a claim that restates nothing.',
  *find({ claims }) {
    const earlier = new Map(claims.flatMap(({ id, restates }) => (restates === undefined ? [] : [[id, restates]])));
    for (const [id = '', ...others] of findCycles(earlier)) {
      const chain = [id, ...others, id].map((member) => `"${member}"`).join(' → ');
      const message = `Claim "${id}" restates itself: ${chain}. Remove "restates" from the first of them in the text.`;
      yield {
        path: jsonPointer(
          'claims',
          claims.findIndex((claim) => claim.id === id),
          'restates',
        ),
        message,
      };
    }
  },
});
