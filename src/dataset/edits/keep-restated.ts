// After claims have gone: what restated one of them stands for itself.
import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../../model/dataset.js';

function unrestated(claim: Claim): Claim {
  const { restates: _restates, ...rest } = claim;
  return rest;
}

export function keepRestated(dataset: Dataset): Dataset {
  const ids = new Set(dataset.claims.map(({ id }) => id));
  const isLost = ({ restates }: Claim): boolean => restates !== undefined && !ids.has(restates);
  if (!dataset.claims.some(isLost)) return dataset;
  return { ...dataset, claims: dataset.claims.map((claim) => (isLost(claim) ? unrestated(claim) : claim)) };
}
