// Runs the tests of elements and rendering in a real Chromium, served unbundled.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from 'esbuild';
import { findBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';

const require = createRequire(import.meta.url);

const PREBUNDLED = /^(?:graphology.*|cytoscape-fcose|ml-matrix|papaparse|saxes)$/;

const isModule = (source) =>
  !source.includes('/') &&
  JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', source, 'package.json'), 'utf8')).module !==
    undefined;

/** The code that hands on all of a package; esbuild does not find all the names that a CommonJS module exports. */
function handOn(source) {
  if (isModule(source)) return `export * from '${source}'; export { default } from '${source}';`;
  const names = Object.keys(require(source)).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  return `export { ${['default', ...names].join(', ')} } from '${source}';`;
}

async function bundle(source) {
  const { outputFiles } = await build({
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    stdin: {
      contents: handOn(source),
      resolveDir: import.meta.dirname,
    },
  });
  return outputFiles[0].text;
}

/** Turns CommonJS packages into one ES module each; the browser cannot load them otherwise. */
function prebundle() {
  const prefix = '/__prebundle__/';
  const modules = new Map();
  return {
    name: 'prebundle',
    resolveImport: ({ source }) => (PREBUNDLED.test(source) ? `${prefix}${source}.mjs` : undefined),
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      const source = path.slice(prefix.length, -'.mjs'.length);
      if (!modules.has(source)) modules.set(source, bundle(source));
      return { body: await modules.get(source), type: 'js' };
    },
  };
}

/** Serves a fixture as the file it is at /datasets/NAME; under its own name it is a module that tests import. */
const datasets = () => ({
  name: 'datasets',
  async serve({ path }) {
    const name = /^\/datasets\/([a-z-]+)$/.exec(path)?.[1];
    if (name === undefined) return undefined;
    return {
      body: await readFile(join(import.meta.dirname, 'tests', 'fixtures', `${name}.json`), 'utf8'),
      type: 'json',
    };
  },
});

const { path, args } = await findBrowser();

export default {
  files: ['tests/rendering/browser/**/*.test.ts', 'tests/elements/**/*.test.ts'],
  rootDir: import.meta.dirname,
  nodeResolve: true,
  plugins: [
    prebundle(),
    datasets(),
    esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: path, args } })],
  // A page in the background draws no frames.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 240_000,
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/model/looks/flags.ts'] },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    summaryReporter(),
    countReporter(process.env.ACTOR_REPORTS),
  ],
  filterBrowserLogs: ({ args: words }) => !String(words[0]).includes('Lit is in dev mode'),
};
