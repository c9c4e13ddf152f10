// Takes a claim out of a dataset.
import type { Dataset } from '../../model/dataset.js';
import type { ClaimId } from '../../model/id.js';
import { keepRestated } from './keep-restated.js';

export const removeClaim = (dataset: Dataset, claim: ClaimId): Dataset =>
  keepRestated({ ...dataset, claims: dataset.claims.filter(({ id }) => id !== claim) });
