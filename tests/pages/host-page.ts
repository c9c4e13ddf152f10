// Pages of other people for the tests: whatever HTML a test writes, at an address of the test's server, with the headers it
// asks for, and a list of what went wrong in it.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveFiles, type MadePage } from './static-server.js';

export interface HostPage {
  readonly page: Page;
  /** Of its server, which has all files of the repository. */
  readonly address: string;
  /** Console errors and warnings, exceptions, and violations of the page's policy. */
  readonly troubles: string[];
  /** Every address that was asked for, after the page itself, without the server's own. */
  readonly requests: string[];
}

interface HostOptions extends BrowserContextOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole page; without it `body` stands in a plain one that loads the bundle. */
  readonly body: string;
  readonly head?: string;
}

export const BUNDLE = '/dist/actor-atlas.js';
export const DATASET = '/graph-data/south-caucasus.json';

export const SCRIPT = `<script type="module" src="${BUNDLE}"></script>`;

const ROOT = join(import.meta.dirname, '..', '..');
const HOME = '/host/page.html';

/** Opens a page on a server of its own, which ends with the page. */
export async function openHost(browser: Browser, options: HostOptions): Promise<HostPage> {
  const { headers = {}, body, head = SCRIPT, ...rest } = options;
  const made = new Map<string, MadePage>([
    [
      HOME,
      {
        headers,
        body: `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`,
      },
    ],
  ]);
  const { address, close } = await serveFiles(ROOT, made);
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...rest });
  context.on('close', close);
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  await page.goto(address + HOME);
  page.on('request', (request) => requests.push(request.url().replace(address, '')));
  return { page, address, troubles, requests };
}

/** Until every element that has a dataset of its own has loaded it and is rendered. */
export async function loaded(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const elements = [...document.querySelectorAll<HTMLElement>(wanted)];
    return (
      elements.length > 0 && elements.every((element) => Reflect.get(element, 'handle')?.store.state.status === 'ready')
    );
  }, selector);
  await page.evaluate(
    (wanted) =>
      Promise.all(
        [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => Reflect.get(element, 'updateComplete')),
      ),
    selector,
  );
}

/** CSS pixels. */
export const sizeOf = (page: Page, selector: string): Promise<{ width: number; height: number }> =>
  page.evaluate((wanted) => {
    const { width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { width, height };
  }, selector);

/** Until the painting has given way to the picture. */
export const drawn = (page: Page, selector = 'actor-graph'): Promise<void> =>
  page.locator(`${selector} canvas.painting`).first().waitFor({ state: 'hidden' });
