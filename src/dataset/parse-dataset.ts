// From a JSON value to a dataset of the right shape, or to issues. Whether its records fit together is for the checks.
import * as v from 'valibot';
import { DatasetSchema, type Dataset } from '../model/dataset.js';
import { countRecords } from './count-records.js';
import { findOversize } from './find-oversize.js';
import { hasStrays } from './find-strays.js';
import { MAX_RECORDS, recordsTooMany } from './limits.js';
import { listProblems } from './list-problems.js';
import { recogniseFormat } from './recognise-format.js';
import type { Issue } from '../model/issue.js';

export type DatasetResult =
  { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks the shape of a value; the issues stand in the order of the file, at most `MAX_ISSUES` and one that says more.
 * The dataset is the value itself, every key in its place. Never throws for a JSON value.
 */
export function parseDataset(value: unknown): DatasetResult {
  const records = countRecords(value);
  const refusal =
    recogniseFormat(value) ?? (records > MAX_RECORDS ? recordsTooMany(records) : null) ?? findOversize(value);
  if (refusal !== null) return { ok: false, issues: [refusal] };
  // A valid file is walked once; what exactly is wrong with another is found out afterwards.
  // The value itself is handed out, not the copy a schema makes, which has its keys in another order.
  if (v.is(DatasetSchema, value) && !hasStrays(DatasetSchema, value)) return { ok: true, dataset: value };
  return { ok: false, issues: listProblems(value) };
}
