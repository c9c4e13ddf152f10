// The page for readers without scripts: what it is, the dataset, and the picture.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the explorer without scripts', () => {
  it.each(['light', 'dark'] as const)('shows its picture and leads to the dataset: %s', async (colorScheme) => {
    const { page, troubles } = await openPage(browser, 'site/index.html', {
      javaScriptEnabled: false,
      colorScheme,
      viewport: { width: 390, height: 844 },
    });
    const poster = page.getByRole('img', { name: /among the states/ });
    await expect.poll(async () => (await poster.boundingBox())?.height ?? 0).toBeGreaterThan(200);
    const shown = await poster.evaluate((image: HTMLImageElement) => [image.currentSrc, image.naturalWidth]);
    expect(shown).toEqual([expect.stringContaining(`poster-${colorScheme}.svg`), 1200]);
    expect((await poster.boundingBox())?.width).toBeLessThanOrEqual(390);
    const file = await page.getByRole('link', { name: 'JSON file' }).getAttribute('href');
    expect(file).toBe('./graph-data/south-caucasus.json');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('costs readers with scripts nothing', async () => {
    const { page } = await openPage(browser, 'site/index.html');
    await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('poster'))).toEqual([]);
    expect(readFileSync('site/poster-light.svg', 'utf8')).toContain('only states drawn');
    await page.context().close();
  });
});
