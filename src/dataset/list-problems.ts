// Lists what is wrong with the shape of a dataset, record by record in the order of the file. Stops writing sentences
// after the first `MAX_ISSUES`: a file of a hundred thousand broken records must not keep a page busy.
import * as v from 'valibot';
import { DatasetSchema } from '../model/dataset.js';
import { jsonPointer, type Issue } from '../model/issue.js';
import { listUnder, RECORD_LISTS } from './count-records.js';
import { findStrays, hasStrays } from './find-strays.js';
import { issuesOmitted, MAX_ISSUES } from './limits.js';
import { keysOf, schemaIssue } from './schema-issue.js';
import { strayIssue } from './stray-issue.js';
import type { Keys } from './place-in-file.js';

/** A record, or the dataset without its records. */
interface Part {
  readonly schema: v.GenericSchema;
  readonly value: unknown;
  readonly keys: Keys;
}

const isRecordList = (key: string): boolean => RECORD_LISTS.some((list) => list === key);

function* partsOf(root: unknown): Iterable<Part> {
  const entries = typeof root === 'object' && root !== null ? Object.entries(root) : [];
  const head = entries.map(([key, value]: [string, unknown]) => [
    key,
    isRecordList(key) && Array.isArray(value) ? [] : value,
  ]);
  yield { schema: DatasetSchema, value: Object.fromEntries(head), keys: [] };
  for (const list of RECORD_LISTS) {
    const schema = DatasetSchema.entries[list].item;
    for (const [index, value] of listUnder(root, list).entries()) yield { schema, value, keys: [list, index] };
  }
}

function isBroken({ schema, value }: Part): boolean {
  return hasStrays(schema, value) || !v.safeParse(schema, value, { abortEarly: true }).success;
}

const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

/** One issue for each place at fault. */
function problemsOf(root: unknown, part: Part): readonly Issue[] {
  const problems = new Map<string, Issue>();
  const lists = new Set<string>();
  for (const stray of findStrays(part.schema, part.value, part.keys)) {
    const path = jsonPointer(...stray.keys);
    problems.set(path, strayIssue(root, stray));
    if (stray.kind === 'list') lists.add(path);
  }
  for (const found of v.safeParse(part.schema, part.value).issues ?? []) {
    const keys = [...part.keys, ...keysOf(found)];
    const path = jsonPointer(...keys);
    // A list in place of an object lacks every key: once is enough. So is the first of several faults of one value.
    if (isUnknownKey(found) || problems.has(path) || lists.has(jsonPointer(...keys.slice(0, -1)))) continue;
    problems.set(path, schemaIssue(root, found, keys));
  }
  return [...problems.values()];
}

/** The issues of a value that is no valid dataset; where there are more than `MAX_ISSUES`, one says so. */
export function listProblems(root: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  let further = 0;
  for (const part of partsOf(root)) {
    const room = MAX_ISSUES - issues.length;
    const problems = room > 0 ? problemsOf(root, part) : [];
    issues.push(...problems.slice(0, room));
    if (problems.length > room || (room === 0 && isBroken(part))) further += 1;
  }
  return further > 0 ? [...issues, issuesOmitted(`${MAX_ISSUES}; ${further} records have more`)] : issues;
}
