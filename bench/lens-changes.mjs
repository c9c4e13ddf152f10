// npm run bench:lens: how long each change of the lens keeps the main thread of the built explorer, on the whole bundled
// dataset, with each view open in turn. Build first. Times are of this machine and this moment; no test asserts any.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../scripts/browser.mjs';

const root = join(import.meta.dirname, '..');

/** Each is set after the one before it; the empty lens is the default. */
const LENSES = [
  '',
  'types=threat',
  'types=threat,rivalry',
  'types=alliance,trade',
  'kinds=state',
  '',
  'roll-up=none',
  'modalities=asserted,attributed,perceived,advocated,hypothetical,denied',
  '',
  'modalities=perceived',
  'min-claims=2',
  'min-sources=2',
  'weights=sources',
  'balance-sources',
  'undated=out',
  'hidden=iran',
  '',
  'roll-up=none&modalities=asserted,attributed,perceived,advocated,hypothetical,denied',
  '',
];

const VIEWS = ['', 'filter', 'ranking', 'outline', 'legend', 'matrix', 'reader'];

/** Long enough for what follows the change: glides, labels, layers. */
const REST_MS = 1100;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const isDrawn = () => {
  const graph = document.querySelector('actor-explorer')?.shadowRoot?.querySelector('actor-graph');
  return graph?.shadowRoot?.querySelector('canvas.painting')?.hidden === true;
};

async function open(browser, address, view) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  for (let tries = 0; !(await page.evaluate(isDrawn)); tries += 1) {
    if (tries > 200) throw new Error('The picture was not drawn within twenty seconds.');
    await page.waitForTimeout(100);
  }
  await page.evaluate((name) => {
    document.querySelector('actor-explorer').view = name;
  }, view);
  await page.waitForTimeout(REST_MS);
  return page;
}

/** The tasks of the page's main thread, in milliseconds, by the change of the lens they follow. */
function tasksOf(events) {
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const marks = events.filter(({ name }) => name === 'TimeStamp').toSorted((a, b) => a.ts - b.ts);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid);
  return marks.map(({ ts }, index) => {
    const end = marks[index + 1]?.ts ?? Infinity;
    const own = tasks.filter((task) => task.ts + task.dur > ts && task.ts < end).map(({ dur }) => dur / 1000);
    return { longest: Math.max(0, ...own), all: own.reduce((sum, duration) => sum + duration, 0) };
  });
}

async function trace(browser, page) {
  const events = [];
  const session = await page.context().newCDPSession(page);
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'] },
  });
  for (const lens of LENSES) {
    await page.evaluate((text) => {
      setTimeout(() => {
        console.timeStamp(text);
        document.querySelector('actor-explorer').lens = text;
      });
    }, lens);
    await page.waitForTimeout(REST_MS);
  }
  await session.send('Tracing.end');
  await complete;
  return tasksOf(events);
}

const server = await preview({
  root,
  configFile: join(root, 'vite.config.ts'),
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
const { path, args } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args });
const chosen = process.argv.slice(2);
const views = chosen.length === 0 ? VIEWS : chosen.map((name) => (name === 'none' ? '' : name));
let worst = 0;
for (const view of views) {
  const page = await open(browser, server.resolvedUrls.local[0], view);
  const steps = await trace(browser, page);
  await page.close();
  const longest = steps.map((step) => step.longest);
  worst = Math.max(worst, ...longest);
  console.log(
    `${(view || 'no panel').padEnd(10)} longest task ${Math.max(...longest).toFixed(0)} ms, median ${median(longest).toFixed(0)} ms, median of all work after a change ${median(steps.map(({ all }) => all)).toFixed(0)} ms`,
  );
  for (const [index, step] of steps.entries())
    if (step.longest >= 50) console.log(`    ${step.longest.toFixed(0)} ms  ${LENSES[index] || '(default lens)'}`);
}
console.log(`The longest task after any change of the lens: ${worst.toFixed(0)} ms.`);
await browser.close();
server.httpServer.close();
server.httpServer.closeAllConnections?.();
