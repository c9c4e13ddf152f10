// The passages of a copy: which stretches of its text claims and positions cite. Several may cite one and the same.
import type { VerifiedPassage } from '../../evidence/verify-source.js';
import type { TextRange } from '../../evidence/normalised-text.js';
import type { Verdict } from '../../model/evidence.js';

export interface Passage {
  /** In UTF-16 units of the text as it is shown. */
  readonly range: TextRange;
  /** The paragraph it begins in, counted from 1. */
  readonly paragraph: number;
  /** Those that cite it, in the order of the dataset; of an ambiguous one, each of its places is a passage. */
  readonly records: readonly VerifiedPassage[];
}

/** Passages by their beginning, the longer first. Records that are missing have none. */
export function passagesOf(verified: readonly VerifiedPassage[]): readonly Passage[] {
  const found = new Map<string, { range: TextRange; paragraph: number; records: VerifiedPassage[] }>();
  for (const record of verified) {
    for (const { original, paragraph } of record.places) {
      const key = `${original.start} ${original.end}`;
      const passage = found.get(key);
      if (passage === undefined) found.set(key, { range: original, paragraph, records: [record] });
      else passage.records.push(record);
    }
  }
  return [...found.values()].toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** Index of the passage of a record; −1 where it has none. */
export const passageOfRecord = (passages: readonly Passage[], kind: VerifiedPassage['kind'], id: string): number =>
  passages.findIndex(({ records }) => records.some((record) => record.kind === kind && record.id === id));

/** Whether a filter by verdict lets a passage through: null lets all. */
export const hasVerdict = ({ records }: Passage, verdict: Verdict | null): boolean =>
  verdict === null || records.some((record) => record.verdict === verdict);
