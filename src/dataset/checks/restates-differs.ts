// A restatement is not counted again, so what it adds to the claim it repeats would weigh nothing at all.
import { defineCheck } from '../check.js';
import { claimPairs, countPairs } from '../claim-pairs.js';
import { MAX_PAIRS_OF_CLAIM } from '../limits.js';
import { jsonPointer } from '../../model/issue.js';
import type { Claim } from '../../model/claim.js';

function repeats(claim: Claim, earlier: Claim): boolean {
  if ((claim.modality === 'denied') !== (earlier.modality === 'denied')) return false;
  // Too many pairs are an issue of their own.
  if (countPairs(claim) > MAX_PAIRS_OF_CLAIM || countPairs(earlier) > MAX_PAIRS_OF_CLAIM) return true;
  const relations = new Set(claimPairs(earlier));
  return [...claimPairs(claim)].every((relation) => relations.has(relation));
}

export const restatesDiffers = defineCheck({
  code: 'restates-differs',
  severity: 'warning',
  description: 'A restatement adds no type, direction or pair to the claim it repeats.',
  *find({ claims }) {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const [index, claim] of claims.entries()) {
      const earlier = byId.get(claim.restates ?? '');
      if (earlier === undefined || repeats(claim, earlier)) continue;
      const message = `Claim "${claim.id}" restates "${earlier.id}", but has a type, direction or pair that one has not, which would weigh nothing. Remove "restates" if it says something else.`;
      yield { path: jsonPointer('claims', index, 'restates'), message };
    }
  },
});
