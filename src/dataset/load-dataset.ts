// Loading, all or nothing: read, check the shape, check the sense, and only then hand out data. Never throws.
import { datasetHash } from './dataset-hash.js';
import { checkDataset, type CheckOptions } from './check-dataset.js';
import { copyJson } from './copy-json.js';
import { parseDataset } from './parse-dataset.js';
import { parseJson, type JsonResult } from './parse-json.js';
import { indexDataset, type IndexedDataset } from '../model/indexed-dataset.js';
import { hasErrors, type Issue } from '../model/issue.js';

/** `issues` of loaded data are warnings only; of refused data, at least one error and the warnings beside it. */
export type LoadResult =
  | { readonly ok: true; readonly data: IndexedDataset; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function loadParsed(json: JsonResult, options: CheckOptions): LoadResult {
  if (!json.ok) return json;
  const parsed = parseDataset(json.value);
  if (!parsed.ok) return parsed;
  const { dataset } = parsed;
  const issues = checkDataset(dataset, options);
  if (hasErrors(issues)) return { ok: false, issues };
  return { ok: true, data: indexDataset(dataset, datasetHash(dataset)), issues };
}

/** Loads the text of a dataset file. */
export const loadDataset = (text: string, options: CheckOptions = {}): LoadResult =>
  loadParsed(parseJson(text), options);

/** Loads a dataset given as an object; the object is copied, so that its owner may go on changing it. */
export const loadDatasetObject = (value: unknown, options: CheckOptions = {}): LoadResult =>
  loadParsed(copyJson(value), options);
