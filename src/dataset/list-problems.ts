// Lists what is wrong with the shape of a dataset, record by record in the order of the file. Stops writing sentences
// after the first `MAX_ISSUES`: a file of a hundred thousand broken records must not keep a page busy.
import * as v from 'valibot';
import { jsonPointer, type Issue } from '../model/issue.js';
import { datasetParts, type DatasetPart } from './dataset-parts.js';
import { findStrays, hasStrays } from './find-strays.js';
import { issuesOmitted, MAX_ISSUES } from './limits.js';
import { keysOf, schemaIssue } from './schema-issue.js';
import { strayIssue } from './stray-issue.js';

function isBroken({ schema, value }: DatasetPart): boolean {
  return hasStrays(schema, value) || !v.safeParse(schema, value, { abortEarly: true }).success;
}

const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

/** One issue for each place at fault, up to just beyond what is listed. */
function problemsOf(root: unknown, part: DatasetPart): readonly Issue[] {
  const problems = new Map<string, Issue>();
  const lists = new Set<string>();
  for (const stray of findStrays(part.schema, part.value, part.keys)) {
    const path = jsonPointer(...stray.keys);
    problems.set(path, strayIssue(root, stray));
    if (stray.kind === 'list') lists.add(path);
    // Each costs a search for what was meant; those beyond will not be listed.
    if (problems.size > MAX_ISSUES) break;
  }
  for (const found of v.safeParse(part.schema, part.value).issues ?? []) {
    if (problems.size > MAX_ISSUES) break;
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
  for (const part of datasetParts(root)) {
    const room = MAX_ISSUES - issues.length;
    const problems = room > 0 ? problemsOf(root, part) : [];
    issues.push(...problems.slice(0, room));
    if (problems.length > room || (room === 0 && isBroken(part))) further += 1;
  }
  return further > 0 ? [...issues, issuesOmitted(`${MAX_ISSUES}; records with more: ${further}`)] : issues;
}
