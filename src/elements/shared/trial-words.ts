// What is tried out at present, in one sentence: for the panel, and for the line of the explorer.
import { sourceNames } from '../../analysis/source-label.js';
import { trialName, trialsBetween } from '../../analysis/trial.js';
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Lens } from '../../model/lens.js';
import type { Words } from '../words/words.js';
import '../words/en/what-if.js';

export function trialSentence(data: IndexedDataset, before: Lens, after: Lens, words: Words['whatIf']): string {
  const names = sourceNames(data);
  const tried = trialsBetween(before, after).map((trial) => words.trials[trial.kind](trialName(data, names, trial)));
  return tried.length === 0 ? words.triedLens : words.tried(tried.join(', '));
}
