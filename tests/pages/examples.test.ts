// Every page in examples/ opens without an error, draws, and does what it is there to show.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

const ROOT = join(import.meta.dirname, '..', '..');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = readdirSync('examples').filter((name) => name.endsWith('.html'));

/** Those of frameworks are built first, as in a project of theirs. */
const frameworks = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Until the painting has given way to the picture, in the page or in the frame it holds. */
async function drawn(page: Page): Promise<void> {
  const frame = page.locator('iframe');
  const within = (await frame.count()) > 0 ? page.frameLocator('iframe') : page;
  await within.locator('actor-graph canvas.painting').first().waitFor({ state: 'hidden' });
}

describe('examples/', () => {
  it.each(pages)('%s opens and draws without trouble', async (name) => {
    const { page, troubles } = await openPage(browser, `examples/${name}`);
    await drawn(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it.each(frameworks)('%s: the framework sets properties and hears events', async (name) => {
    const folder = join(ROOT, 'node_modules', '.cache', 'examples', name);
    const vite = join(ROOT, 'node_modules', '.bin', 'vite');
    const words = ['build', `examples/${name}`, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
    execFileSync(vite, words, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' });
    const { page, troubles } = await openPage(browser, `${relative(ROOT, folder)}/index.html`);
    await drawn(page);
    await page.getByRole('button', { name: 'Trade' }).click();
    expect(await page.evaluate(() => document.querySelector('actor-graph')?.lens)).toBe('types=trade');
    await page.locator('actor-graph').locator('.view').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('Selected: nothing').waitFor({ state: 'detached' });
    const selection = await page.evaluate(() => document.querySelector('actor-graph')?.selection);
    expect(selection).toMatch(/\w/);
    expect(await page.locator('p').first().innerText()).toBe(`Selected: ${selection}`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('story.html: a step sets lens and selection, and the page hears of it', async () => {
    const { page, troubles } = await openPage(browser, 'examples/story.html');
    await drawn(page);
    await page.getByRole('button', { name: 'Only threats' }).click();
    expect(await page.evaluate(() => document.querySelector('actor-graph')?.selection)).toBe('iran');
    expect(await page.locator('[aria-current]').innerText()).toContain('Only threats');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('compared-datasets.html: what is selected in one dataset is selected in the other', async () => {
    const { page, troubles } = await openPage(browser, 'examples/compared-datasets.html');
    await drawn(page);
    const before = page.locator('#before');
    await before.locator('.view').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#after')?.matches('actor-graph:defined'));
    await expect
      .poll(() => page.evaluate(() => [...document.querySelectorAll('actor-graph')].map(({ selection }) => selection)))
      .toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
    const [one, other] = await page.evaluate(() =>
      [...document.querySelectorAll('actor-graph')].map(({ selection }) => selection),
    );
    expect(other).toBe(one);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('upgrade.html: the table gives way to the picture, and stays where there are no scripts', async () => {
    const { page } = await openPage(browser, 'examples/upgrade.html');
    await drawn(page);
    expect(await page.getByRole('table').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.querySelector('actor-graph')?.toGraphJSON()?.edges.length)).toBe(2);
    await page.context().close();
    const without = await openPage(browser, 'examples/upgrade.html', { javaScriptEnabled: false });
    expect(await without.page.getByRole('table').isVisible()).toBe(true);
    await without.page.context().close();
  });

  it('framed.html: the frame tells that it is ready, and shows what it is told to', async () => {
    const { page, troubles } = await openPage(browser, 'examples/framed.html');
    await page.getByText('Loaded: Iran, Azerbaijan').waitFor();
    await page.getByRole('button', { name: 'Trade instead' }).click();
    await page.frameLocator('iframe').locator('.lens').filter({ hasText: 'trade' }).waitFor();
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
