// The site without a network, after one visit.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the site after the first visit', () => {
  it('opens without a network, with parts that were never opened before', async () => {
    const { page, troubles } = await openPage(browser, 'site/index.html');
    await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(troubles).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
    await page.locator('actor-graph canvas.painting').waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.locator('actor-compare [part=summary]').getByText('are in both').waitFor();
    await page.locator('.panel-buttons').getByRole('button', { name: 'Export' }).click();
    await page.locator('actor-export [part=preview] img').waitFor();
    await page.context().close();
  });
});
