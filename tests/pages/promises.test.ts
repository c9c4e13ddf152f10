// The table "host or copy, and what we promise" of docs/embedding.md, one test a row.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATASET as SALT, LINES, TEXT } from '../evidence/invented-source.js';
import { launchBrowser } from './browser.js';
import { BUNDLE, DATASET, drawn, loaded, openHost, SCRIPT, type HostPage } from './host-page.js';
import { serveFiles, type StaticServer } from './static-server.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** design: the strictest policy the elements run under without one violation; docs/embedding.md says it too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html actor-atlas";

let browser: Browser;
let elsewhere: StaticServer;
let host: HostPage | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  elsewhere = await serveFiles(ROOT);
});
afterAll(async () => {
  await browser.close();
  elsewhere.close();
});
afterEach(async () => {
  await host?.page.context().close();
  host = null;
});

async function open(options: Parameters<typeof openHost>[1]): Promise<HostPage> {
  host = await openHost(browser, options);
  return host;
}

const explorer = (src: string, view = ''): string =>
  `<actor-explorer src="${src}" lens="kinds=state" view="${view}"></actor-explorer>`;

/** Asks for a layout by forces, and waits until it has come to rest. */
async function layOut(page: Page): Promise<boolean> {
  const isInWorker = page.waitForEvent('worker', { timeout: 5000 }).then(
    () => true,
    () => false,
  );
  await page.evaluate(() => {
    const atlas = document.querySelector('actor-explorer');
    if (atlas !== null) atlas.layout = 'force';
  });
  await page.waitForFunction(
    () => document.querySelector('actor-explorer')?.handle?.store.state.arrangement.isLaid === true,
  );
  return isInWorker;
}

describe('docs/embedding.md', () => {
  it('has the rows that are tested here', () => {
    const table = /\| host or copy[^]*?\n\n/.exec(readFileSync(join(ROOT, 'docs', 'embedding.md'), 'utf8'))?.[0] ?? '';
    const rows = Array.from(table.matchAll(/^\| ([^|]+?) +\|/gm), ([, name]) => name);
    expect(rows.slice(2)).toEqual([
      'same origin',
      'other origin',
      'strict policy',
      'sandboxed frame',
      'a `.txt` file',
      'a saved web page',
      'text pasted from a PDF',
    ]);
    expect(readFileSync(join(ROOT, 'docs', 'embedding.md'), 'utf8').replaceAll(/\s+/g, ' ')).toContain(POLICY);
  });
});

describe('a page that holds the elements', () => {
  it('same origin: draws, with layouts in a worker beside the bundle', async () => {
    const { page, troubles } = await open({ body: explorer(DATASET) });
    await drawn(page, 'actor-explorer actor-graph');
    expect(await layOut(page)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('other origin: the same, with a server that lets other pages load its files', async () => {
    const head = `<script type="module" crossorigin src="${elsewhere.address}${BUNDLE}"></script>`;
    const { page, troubles } = await open({ head, body: explorer(elsewhere.address + DATASET) });
    await drawn(page, 'actor-explorer actor-graph');
    expect(await layOut(page)).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('strict policy: not one violation, in every view and panel', async () => {
    const { page, troubles } = await open({
      headers: { 'content-security-policy': POLICY },
      body: explorer(DATASET),
    });
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`violation of ${violatedDirective}: ${blockedURI}`),
      );
    });
    await drawn(page, 'actor-explorer actor-graph');
    expect(await layOut(page)).toBe(true);
    const views = await page.evaluate(() => {
      const root = document.querySelector('actor-explorer')?.shadowRoot;
      return {
        main: [...(root?.querySelectorAll('[role="tab"]') ?? [])].length,
        panels: [...(root?.querySelectorAll('.panel-buttons button') ?? [])].length,
      };
    });
    expect(Math.min(views.main, views.panels)).toBeGreaterThan(5);
    for (let index = 0; index < views.main; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one view after another, as a reader would
      await page.locator('actor-explorer [role="tab"]').nth(index).click();
    }
    for (let index = 0; index < views.panels; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one panel after another
      await page.locator('actor-explorer .panel-buttons button').nth(index).click();
    }
    await page.waitForTimeout(500);
    expect(troubles).toEqual([]);
  });

  it('sandboxed frame: draws and is used; nothing is kept across visits', async () => {
    const inner =
      '<!doctype html><html lang="en"><head><title>Inner</title>' +
      `${SCRIPT}</head><body>${explorer(DATASET, 'edit')}</body></html>`;
    const srcdoc = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { page, troubles } = await open({
      head: '',
      body: `<iframe sandbox="allow-scripts allow-forms" width="1100" height="700" srcdoc="${srcdoc}"></iframe>`,
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
    await frame.getByRole('button', { name: 'Title and description' }).click();
    await frame.getByRole('textbox', { name: 'Title' }).fill('Mine');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await frame.locator('actor-explorer h2').filter({ hasText: 'Mine' }).waitFor();
    await frame
      .locator('actor-explorer footer')
      .getByText(/keeps nothing|not kept|cannot/)
      .waitFor();
    expect(troubles).toEqual([]);
  });
});

describe('a copy of a text', () => {
  const reader = JSON.stringify(SALT).replaceAll('<', String.raw`\u003c`);
  const body = `<actor-reader><script type="application/json">${reader}</script></actor-reader>`;

  async function openReader(): Promise<Page> {
    const { page } = await open({ body });
    await loaded(page, 'actor-reader');
    return page;
  }

  const verdicts = (page: Page): Promise<string> =>
    page
      .locator('actor-reader [part="verdicts"]')
      .innerText()
      .then((text) => text.replaceAll(/\s+/g, ' ').trim());

  const give = (page: Page, name: string, mimeType: string, text: string): Promise<void> =>
    page.locator('actor-reader input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });

  it('a `.txt` file: every passage has its verdict', async () => {
    const page = await openReader();
    await give(page, 'salt.txt', 'text/plain', TEXT);
    expect(await verdicts(page)).toBe('All 4 Verified 4');
  });

  it('a saved web page: the same', async () => {
    const page = await openReader();
    const paragraphs = LINES.map((line) => `<p>${line}</p>`).join('');
    await give(
      page,
      'salt.html',
      'text/html',
      `<html><head><style>p{}</style></head><body><nav>Menu</nav><article>${paragraphs}</article></body></html>`,
    );
    expect(await verdicts(page)).toBe('All 4 Verified 4');
  });

  it('text pasted from a PDF: lines and hyphens are joined, and it is said', async () => {
    const page = await openReader();
    await page.locator('actor-reader').getByText('Paste a text').click();
    const pasted = TEXT.replace('every cart', 'ev-\nery cart').replace('forty wagons', 'forty\nwagons');
    await page.locator('actor-reader').getByRole('textbox').first().fill(pasted);
    await page.locator('actor-reader').getByRole('button', { name: 'Read and check it' }).click();
    expect(await verdicts(page)).toMatch(/^All 4 Verified 4\b.*1 of them rejoined/);
  });
});
