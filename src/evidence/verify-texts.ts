// Holds a dataset against several texts at once: one verdict per source.
import type { Dataset } from '../model/dataset.js';
import { citingRecords } from './citing-records.js';
import type { TextMatch } from './match-texts.js';
import type { VerifiedText } from './verify-result.js';
import { verifySource } from './verify-source.js';

/** One per source, in the order of the dataset. */
export function verifyTexts(dataset: Dataset, matches: readonly TextMatch[]): readonly VerifiedText[] {
  return dataset.sources.map((source) => {
    const match = matches.find((candidate) => candidate.source === source.id);
    return {
      source,
      match: match === undefined ? null : { name: match.file.name, reason: match.reason },
      verdict: match === undefined ? null : verifySource(dataset, source, match.file.text),
      passages: citingRecords(dataset, source.id).length,
    };
  });
}
