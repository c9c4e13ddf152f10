// The explorer on paper: what is there to be read, and nothing that is there to be pressed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the printed explorer', () => {
  it('shows headline, key, picture, the sentence of the lens and the claims of what is selected', async () => {
    const { page, troubles } = await openPage(browser, 'site/index.html#selection=threat:azerbaijan>iran&view=filter');
    await page.locator('actor-graph canvas.painting').waitFor({ state: 'hidden' });
    await page.locator('actor-details').getByRole('article').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['h2', '.lens', '.key', 'actor-graph .view canvas', 'actor-details']) {
      expect([shown, await page.locator(`actor-explorer ${shown}`).first().isVisible()]).toEqual([shown, true]);
    }
    for (const hidden of ['.bar', '.panel-buttons', 'actor-search', 'actor-filter', '.actions']) {
      expect([hidden, await page.locator(`actor-explorer ${hidden}`).first().isVisible()]).toEqual([hidden, false]);
    }
    const claims = await page.locator('actor-details').getByRole('article').last().boundingBox();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(claims !== null && claims.y + claims.height <= height).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
