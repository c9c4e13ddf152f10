// A claim of two hundred by two hundred actors would make forty thousand pairs: no passage says that.
import { defineCheck } from '../check.js';
import { countPairs } from '../claim-pairs.js';
import { MAX_PAIRS, MAX_PAIRS_OF_CLAIM } from '../limits.js';
import { jsonPointer } from '../../model/issue.js';

export const pairsTooMany = defineCheck({
  code: 'pairs-too-many',
  severity: 'error',
  description: `A claim makes at most ${MAX_PAIRS_OF_CLAIM} pairs, and all claims together at most ${MAX_PAIRS}.`,
  *find({ claims }) {
    let total = 0;
    for (const [index, claim] of claims.entries()) {
      const pairs = countPairs(claim);
      total += pairs;
      if (pairs <= MAX_PAIRS_OF_CLAIM) continue;
      const message = `Claim "${claim.id}" makes ${pairs} pairs, but at most ${MAX_PAIRS_OF_CLAIM} are allowed. Name a bloc or a group in place of its members.`;
      yield { path: jsonPointer('claims', index, 'from'), message };
    }
    if (total <= MAX_PAIRS) return;
    const message = `The claims make ${total} pairs together, but at most ${MAX_PAIRS} are allowed. Split the dataset.`;
    yield { path: '/claims', message };
  },
});
