// What a check is: one rule about how the records of a dataset fit together. The rules stand in `checks/`, one a file.
import type { Dataset } from '../model/dataset.js';
import { MAX_CHECK_ISSUES } from './limits.js';
import type { Issue, Severity } from '../model/issue.js';

/** One breach of a rule. */
export interface Finding {
  /** JSON pointer to the value at fault. */
  readonly path: string;
  /** A sentence that names the record, and one that says what to do. */
  readonly message: string;
}

export interface Check {
  /** Stable kebab-case name, the name of its file. */
  readonly code: string;
  readonly severity: Severity;
  /** What it is for a dataset that is published with the program, where stricter rules hold. */
  readonly bundledSeverity: Severity;
  /** The rule, as one sentence. */
  readonly description: string;
  /**
   * Its issues, none for a dataset that keeps the rule, and no more than just beyond `MAX_CHECK_ISSUES`.
   * Tolerates breaches of other rules.
   */
  readonly run: (dataset: Dataset) => readonly Issue[];
}

interface CheckDefinition {
  readonly code: string;
  readonly severity: Severity;
  /** Left out: the same. */
  readonly bundledSeverity?: Severity;
  readonly description: string;
  readonly find: (dataset: Dataset) => Iterable<Finding>;
}

/** Makes a check of a rule and the search for its breaches. */
export const defineCheck = ({ find, ...definition }: CheckDefinition): Check => ({
  bundledSeverity: definition.severity,
  ...definition,
  run: (dataset) => {
    const issues: Issue[] = [];
    for (const { path, message } of find(dataset)) {
      issues.push({ code: definition.code, severity: definition.severity, path, message });
      if (issues.length > MAX_CHECK_ISSUES) break;
    }
    return issues;
  },
});
