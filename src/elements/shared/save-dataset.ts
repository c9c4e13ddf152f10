// Hands a dataset to the reader as a file, which every copy of Actor Atlas opens.
import { writeJson } from '../../formats/format.js';
import type { Dataset } from '../../model/dataset.js';
import { download } from './download.js';

export const saveDataset = (dataset: Dataset): void =>
  download(`${dataset.id}.json`, new Blob([writeJson(dataset)], { type: 'application/json' }));
