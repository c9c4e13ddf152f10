// What cites a source: the claims and positions whose passages stand in it.
import type { Dataset } from '../model/dataset.js';
import type { Evidence } from '../model/evidence.js';
import type { SourceId } from '../model/id.js';

/** A claim or a position that has evidence. */
export interface CitingRecord {
  readonly kind: 'claim' | 'position';
  readonly id: string;
  readonly evidence: Evidence;
}

/** The claims and positions whose evidence stands in a source, in the order of the dataset. */
export function citingRecords(
  dataset: Pick<Dataset, 'claims' | 'positions'>,
  source: SourceId,
): readonly CitingRecord[] {
  const citing = (kind: CitingRecord['kind'], records: Dataset['claims'] | Dataset['positions']): CitingRecord[] =>
    records.flatMap(({ id, evidence }) => (evidence?.source === source ? [{ kind, id, evidence }] : []));
  return [...citing('claim', dataset.claims), ...citing('position', dataset.positions)];
}
