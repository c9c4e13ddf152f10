// A dataset that is the reader's own: an empty one, or their copy of one that was published.
import { DATASET_FORMAT, DATASET_VERSION, type Coder, type Dataset } from '../../model/dataset.js';

/** Who coded what a reader adds. */
export const OWN_CODER: Coder = {
  id: 'own',
  name: 'Added by hand',
  method: 'Entered in Actor Atlas by whoever made this dataset.',
};

export const emptyDataset = (head: Pick<Dataset, 'id' | 'title'>): Dataset => ({
  format: DATASET_FORMAT,
  version: DATASET_VERSION,
  ...head,
  coders: [OWN_CODER],
  sources: [],
  actors: [],
  topics: [],
  claims: [],
  positions: [],
});

/** `today`: as `2026-11-27`. */
export function markEdited(dataset: Dataset, today: string): Dataset {
  const isKnown = dataset.coders.some(({ id }) => id === OWN_CODER.id);
  return { ...dataset, modified: today, coders: isKnown ? dataset.coders : [...dataset.coders, OWN_CODER] };
}
