// The verdicts as a file: what `actor-atlas verify --json` prints under `results`, of the copies that are there.
import { verifyResult, type VerifyResult } from '../../evidence/verify-result.js';
import { citingRecords } from '../../evidence/citing-records.js';
import type { Dataset } from '../../model/dataset.js';
import { download } from '../shared/download.js';
import type { ReaderTexts } from '../texts/reader-texts.js';
import type { ReaderContext } from './reader-context.js';

export interface VerdictReport {
  readonly sources: readonly VerifyResult[];
  /** Why files that were given last are no copy of any source. */
  readonly unmatched: readonly string[];
}

export const verdictReport = (dataset: Dataset, { copies, problems }: ReaderTexts): VerdictReport => ({
  sources: dataset.sources.map((source) => {
    const copy = copies.get(source.id);
    return verifyResult({
      source,
      match: copy ?? null,
      verdict: copy?.verdict ?? null,
      passages: citingRecords(dataset, source.id).length,
    });
  }),
  unmatched: problems.flatMap((problem) => (problem.code === 'file' ? [problem.message] : [])),
});

export function downloadVerdicts({ data: { dataset }, texts }: ReaderContext): void {
  const text = `${JSON.stringify(verdictReport(dataset, texts), null, 2)}\n`;
  download(`${dataset.id}.verdicts.json`, new Blob([text], { type: 'application/json' }));
}
