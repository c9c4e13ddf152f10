// npm run screenshots: pictures of the built explorer into docs/screenshots/, in two sizes and two themes.
// Build first. The picture of a machine without the same fonts differs in its letters.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'screenshots');

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const THEMES = ['light', 'dark'];
const VIEWS = { explorer: '', relation: '#selection=threat:azerbaijan>iran', threats: '#types=threat' };

/** The other views and panels, each once at a desk in the light and once on a phone in the dark. */
const PARTS = {
  matrix: '#view=matrix&selection=azerbaijan~iran',
  timeline: '#view=timeline',
  topics: '#view=topics',
  compare: '#view=compare',
  texts: '#view=reader',
  filter: '#view=filter',
  ranking: '#view=ranking',
  communities: '#view=communities&color-by=communities',
  balance: '#view=balance',
  'what-if': '#view=what-if',
  outline: '#view=outline&selection=turkey',
  edit: '#view=edit&selection=claim:rasanah-2021-014',
  export: '#view=export',
  map: '#layout=geographic',
};

/** The picture is complete once Cytoscape has taken the place of the first painting. */
const isDrawn = () => {
  const graph = document.querySelector('actor-explorer')?.shadowRoot?.querySelector('actor-graph');
  return graph?.shadowRoot?.querySelector('canvas.painting')?.hidden === true;
};

async function waitUntilDrawn(page) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await page.evaluate(isDrawn)) return;
    await page.waitForTimeout(100);
  }
  throw new Error('The picture was not drawn within ten seconds.');
}

async function shoot({ view, hash, size, viewport, colorScheme }) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address + hash);
  await waitUntilDrawn(page);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, `${view}-${size}-${colorScheme}.png`) });
  await page.close();
}

mkdirSync(folder, { recursive: true });
const server = await preview({
  root,
  configFile: join(root, 'vite.config.ts'),
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
const address = server.resolvedUrls.local[0];
const { path, args } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args });
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of THEMES) {
    for (const [view, hash] of Object.entries(VIEWS)) {
      await shoot({ view, hash, size, viewport, colorScheme });
    }
  }
}
for (const [view, hash] of Object.entries(PARTS)) {
  await shoot({ view, hash, size: 'desktop', viewport: SIZES.desktop, colorScheme: 'light' });
  await shoot({ view, hash, size: 'phone', viewport: SIZES.phone, colorScheme: 'dark' });
}
await browser.close();
server.httpServer.close();
server.httpServer.closeAllConnections?.();
console.log(`Screenshots are in ${folder}.`);
