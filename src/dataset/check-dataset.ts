// Runs every check on a dataset of the right shape. Page and command line give the same verdict, for this is it.
import { CHECKS } from './checks/index.js';
import { comparePaths } from './compare-paths.js';
import { issuesOmitted, MAX_CHECK_ISSUES } from './limits.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';

export interface CheckOptions {
  /** Whether the dataset is published with the program: some warnings are errors then. */
  readonly bundled?: boolean;
}

/**
 * The issues: errors first, then warnings, each in the order of the file, and at one place in the order of the checks.
 * At most `MAX_CHECK_ISSUES`, and one that tells of the rest.
 */
export function checkDataset(dataset: Dataset, { bundled = false }: CheckOptions = {}): readonly Issue[] {
  const issues = CHECKS.flatMap((check) => {
    const severity = bundled ? check.bundledSeverity : check.severity;
    return check.run(dataset).map(({ code, path, message }) => ({ code, severity, path, message }));
  });
  const sorted = issues.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || comparePaths(a.path, b.path),
  );
  const omitted = sorted.slice(MAX_CHECK_ISSUES);
  if (omitted.length === 0) return sorted;
  return [...sorted.slice(0, MAX_CHECK_ISSUES), issuesOmitted(String(MAX_CHECK_ISSUES), omitted[0]?.severity)];
}
