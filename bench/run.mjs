// npm run bench: how long opening, a change of the lens and a selection take, beside plain Cytoscape in the same run.
// Build first. Times are of this machine and this moment; the ratios travel better. No test asserts any of them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../scripts/browser.mjs';
import { makeDataset } from './make-dataset.mjs';

const SIZES = [
  [50, 120],
  [500, 1500],
  [2000, 10_000],
];
const ROUNDS = 3;

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'actor-atlas-bench-'));

/** The graph of the default lens, so that plain Cytoscape draws what the element draws. */
function graphOf(dataset) {
  const file = join(folder, `${dataset.id}.json`);
  writeFileSync(file, JSON.stringify(dataset));
  const out = execFileSync(process.execPath, ['dist/cli/actor-atlas.js', 'export', file, '--to', 'graph-json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(out);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const { path, args } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args });

async function measure(name, input) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.resolvedUrls.local[0]}bench/page.html`);
  await page.waitForFunction('globalThis.bench !== undefined');
  const result = await page.evaluate(([measured, given]) => globalThis.bench[measured](given), [name, input]);
  await page.close();
  return result;
}

const cell = (atlas, plain) => `${atlas.toFixed(0)} ms (${(atlas / plain).toFixed(1)} ×)`;

console.log('actors  relations  first picture    all interactive   change of lens   selection   (× plain Cytoscape)');
for (const [actors, relations] of SIZES) {
  const dataset = makeDataset(actors, relations);
  const graph = graphOf(dataset);
  const runs = { atlas: [], plain: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.atlas.push(await measure('measureAtlas', dataset));
    runs.plain.push(await measure('measurePlain', graph));
  }
  const [atlas, plain] = [medians(runs.atlas), medians(runs.plain)];
  const cells = ['firstPicture', 'opening', 'lens', 'selection'].map((key) => cell(atlas[key], plain[key]).padEnd(16));
  console.log(`${String(graph.nodes.length).padEnd(7)} ${String(graph.edges.length).padEnd(10)} ${cells.join(' ')}`);
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
