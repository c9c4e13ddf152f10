// The report of what was verified, as command line and page hand it out alike.
import type { TextVerdict, Verdict } from '../model/evidence.js';
import type { SourceId } from '../model/id.js';
import type { Source } from '../model/source.js';
import type { CitingRecord } from './citing-records.js';
import type { SourceVerdict } from './verify-source.js';

/** What is known of a source after texts were held against it. */
export interface VerifiedText {
  readonly source: Source;
  /** Name of the file that is its copy, and why; null where no text is a copy of it. */
  readonly match: { readonly name: string; readonly reason: string } | null;
  readonly verdict: SourceVerdict | null;
  /** Number of passages of the source, verified or not. */
  readonly passages: number;
}

/** One entry of `results.sources` in the output of `actor-atlas verify --json`. */
export interface VerifyResult {
  readonly source: SourceId;
  readonly file: string | null;
  readonly text: TextVerdict | null;
  readonly passages: number;
  readonly counts: SourceVerdict['counts'] | null;
  readonly verdicts: readonly (Pick<CitingRecord, 'kind' | 'id'> & {
    readonly verdict: Verdict;
    readonly rejoined: boolean;
  })[];
}

export const verifyResult = ({ source, match, verdict, passages }: VerifiedText): VerifyResult => ({
  source: source.id,
  file: match?.name ?? null,
  text: verdict?.text ?? null,
  passages,
  counts: verdict?.counts ?? null,
  verdicts:
    verdict?.passages.map(({ kind, id, verdict: found, rejoined }) => ({ kind, id, verdict: found, rejoined })) ?? [],
});
