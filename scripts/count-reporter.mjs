// A reporter for Web Test Runner: writes how many tests passed, failed and were skipped, for the total of npm test.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) totals.skipped += 1;
    else if (test.passed) totals.passed += 1;
    else totals.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
}

export const countReporter = (folder) => ({
  stop({ sessions }) {
    if (!folder) return;
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const { testResults } of sessions) count(testResults, totals);
    writeFileSync(join(folder, 'elements.json'), JSON.stringify(totals));
  },
});
