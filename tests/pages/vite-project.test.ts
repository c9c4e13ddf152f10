// An empty Vite project that installs the packed package: it type-checks, builds, and the built page draws. The project
// stands in node_modules/, so that the libraries the package names are found where they are installed already.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

const ROOT = join(import.meta.dirname, '..', '..');

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "empty", "private": true, "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['vite/client'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    },
    include: ['main.ts'],
  }),
  'index.html': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Empty</title></head>
  <body><script type="module" src="/main.ts"></script></body>
</html>
`,
  'main.ts': `import 'actor-atlas/elements/actor-graph.js';
import dataset from 'actor-atlas/graph-data/south-caucasus.json?url';

const graph = document.createElement('actor-graph');
graph.src = dataset;
graph.lens = 'types=threat';
graph.addEventListener('actor-load', ({ data }) => (document.title = data.dataset.title));
document.body.append(graph);
`,
};

let project = '';
let browser: Browser;

/** Runs a tool in the project as its scripts would; throws what it prints where it fails. */
function run(tool: string, ...words: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules', '.bin', tool), words, {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${tool}: ${stdout}${stderr}`);
}

beforeAll(async () => {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  project = mkdtempSync(join(cache, 'vite-project-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(project, name), text);
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const [packed] = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' })) as { filename: string }[];
  const home = join(project, 'node_modules', 'actor-atlas');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, packed?.filename ?? ''), '-C', home, '--strip-components=1']);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(project, { recursive: true });
});

describe('an empty Vite project with the package', () => {
  it('type-checks', () => {
    run('tsc', '-p', '.');
  });

  it('builds, and draws, with its layouts in a worker', async () => {
    run('vite', 'build', '--base', './', '--logLevel', 'error');
    const { page, troubles } = await openPage(browser, `${relative(ROOT, project)}/dist/index.html`);
    await page.locator('actor-graph canvas.painting').waitFor({ state: 'hidden' });
    expect(await page.title()).toBe('Iran, Azerbaijan and their neighbours');
    expect(await page.locator('actor-graph [part="problem"]').count()).toBe(0);
    const working = page.waitForEvent('worker');
    await page.evaluate(() => {
      const graph = document.querySelector('actor-graph');
      if (graph !== null) graph.layout = 'force';
    });
    await working;
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
