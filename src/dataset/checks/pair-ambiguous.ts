// Without `to`, every pair of `from` becomes a tie. That is right only where the passage relates each of them.
import { defineCheck } from '../check.js';
import { countPairs } from '../claim-pairs.js';
import { jsonPointer } from '../../model/issue.js';

export const pairAmbiguous = defineCheck({
  code: 'pair-ambiguous',
  severity: 'warning',
  description: 'Three or more actors without a counterpart are checked by eye: every pair of them becomes a tie.',
  *find({ claims }) {
    for (const [index, claim] of claims.entries()) {
      const { id, from, to } = claim;
      if (to.length > 0 || from.length < 3) continue;
      const message = `Claim "${id}" makes ${countPairs(claim)} pairs of ${from.length} actors. Keep it if the passage relates each pair; otherwise name the hub in "from" and the others in "to".`;
      yield { path: jsonPointer('claims', index, 'from'), message };
    }
  },
});
