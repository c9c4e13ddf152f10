// The dataset itself as a file: whatever the lens, nothing is dropped. Reading it is for `dataset/`.
import { writeJson, type Format } from './format.js';

export const datasetJson: Format = {
  id: 'dataset-json',
  name: 'Dataset JSON',
  extension: 'json',
  mediaType: 'application/json',
  keeps: 'Everything: sources, actors, topics, claims with their evidence, positions, the stored layout.',
  loses: 'The lens, and actors moved since: it is the dataset as it was loaded.',
  write: ({ data }) => writeJson(data.dataset),
};
