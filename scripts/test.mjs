// npm test: types, lint, format, unit, element and page tests. Runs them all, however many fail,
// and prints "N passed, N failed" last. Tests that need the source texts read the folder in ACTOR_TEXTS.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'actor-atlas-'));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const total = { passed: 0, failed: 0, skipped: 0 };

const { path } = await findBrowser();
const env = { ...process.env, CHROME_PATH: path, ACTOR_REPORTS: reports };

function run(name, command, args) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  return status === 0;
}

function count({ passed = 0, failed = 0, skipped = 0 }, succeeded) {
  total.passed += passed;
  total.skipped += skipped;
  // A runner that fails without a failed test (a crash, a file that does not load) is a failure of its own.
  total.failed += failed === 0 && !succeeded ? 1 : failed;
}

function check(name, command, args) {
  const succeeded = run(name, command, args);
  count({ passed: succeeded ? 1 : 0 }, succeeded);
}

function report(file) {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'));
  } catch {
    return {};
  }
}

function vitest(project) {
  const file = `${project}.json`;
  const succeeded = run(`${project} tests`, bin('vitest'), [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, file)}`,
  ]);
  const { numPassedTests, numFailedTests, numPendingTests } = report(file);
  count({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }, succeeded);
}

check('types', bin('tsc'), ['-p', 'tsconfig.json']);
check('lint', bin('oxlint'), ['--type-aware', '--deny-warnings']);
check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
vitest('unit');
const elements = run('element tests', bin('web-test-runner'), []);
count(report('elements.json'), elements);
check('build', process.execPath, [join(root, 'scripts', 'build.mjs')]);
vitest('pages');

rmSync(reports, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
