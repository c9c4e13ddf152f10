// Every page in examples/ opens without an error, draws, and does what it is there to show.
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = readdirSync('examples').filter((name) => name.endsWith('.html'));

describe('examples/', () => {
  it.each(pages)('%s opens and draws without trouble', async (name) => {
    const { page, troubles } = await openPage(browser, `examples/${name}`);
    const painting = page.locator('actor-graph canvas.painting').first();
    await painting.waitFor({ state: 'hidden' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('two-explorers.html: what is done in one leaves the other alone', async () => {
    const { page, troubles } = await openPage(browser, 'examples/two-explorers.html');
    const caucasus = page.locator('#caucasus');
    const invented = page.locator('#invented');
    await caucasus.locator('.lens').filter({ hasText: 'claims' }).waitFor();
    await invented.locator('.lens').filter({ hasText: 'claims' }).waitFor();
    const before = await invented.locator('.lens').innerText();
    await caucasus.getByRole('button', { name: 'Who threatens whom?' }).click();
    await caucasus.locator('.lens').filter({ hasText: 'threat' }).waitFor();
    await caucasus.locator('.panel-buttons').getByRole('button', { name: 'Outline' }).click();
    await caucasus.getByRole('treeitem').first().click();
    await caucasus.locator('actor-details').first().waitFor();
    const states = await page.evaluate(() =>
      [...document.querySelectorAll('actor-explorer')].map(({ lens, selection, view }) => ({ lens, selection, view })),
    );
    expect(states[0]).toMatchObject({ lens: 'types=threat', view: 'outline' });
    expect(states[0]?.selection).not.toBe('');
    expect(states[1]).toEqual({ lens: '', selection: '', view: '' });
    expect(await invented.locator('.lens').innerText()).toBe(before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('own-layout.html: panels outside follow the explorer they name, and buttons set its lens', async () => {
    const { page, troubles } = await openPage(browser, 'examples/own-layout.html');
    await page.locator('#atlas .lens').filter({ hasText: 'claims' }).waitFor();
    await page.getByRole('button', { name: 'threats' }).click();
    await page.locator('#atlas .lens').filter({ hasText: 'threat' }).waitFor();
    await page.evaluate(() => {
      const atlas = document.querySelector('actor-explorer');
      if (atlas !== null) atlas.selection = 'iran';
    });
    await page.locator('aside actor-details').getByText('Iran').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
