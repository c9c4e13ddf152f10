// A real Chromium for the page tests. Every page keeps a list of what went wrong in it: console errors and warnings,
// exceptions, violations of its content policy, and requests that leave its server.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';

export interface OpenPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

export async function launchBrowser(): Promise<Browser> {
  const { path, args } = await findBrowser();
  return chromium.launch({ executablePath: path, args });
}

export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const address = inject('address');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address)) troubles.push(`left the page: ${url}`);
  });
  await page.goto(`${address}/${path}`);
  return { page, troubles };
}
