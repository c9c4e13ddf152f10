// The built explorer for everybody: every view and panel by the rules of axe, on a narrow screen, with large text, from
// right to left, and in the colours that a system forces.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIN_VIEWS, PANELS } from '../../src/model/view.js';
import { launchBrowser, openPage } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openExplorer(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openPage(browser, `site/index.html${hash}`, options);
  await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
  return page;
}

/** What axe finds wrong, in a line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Every main view and every panel once. */
const VIEWS = [...MAIN_VIEWS.map((main) => `view=${main}`), ...PANELS.map((panel) => `view=${panel}`)];

/** Until what the address names has been loaded. */
const settled = (page: Page): Promise<void> =>
  page
    .locator('actor-explorer .view-status')
    .waitFor({ state: 'detached' })
    .then(() => page.waitForTimeout(300));

describe('the explorer', () => {
  it.each(['light', 'dark'] as const)('breaks no rule of axe in any view or panel, %s', async (colorScheme) => {
    for (const view of VIEWS) {
      const page = await openExplorer(`#${view}&selection=azerbaijan~iran`, { colorScheme, bypassCSP: true });
      await settled(page);
      expect([view, await violations(page)]).toEqual([view, []]);
      await page.context().close();
    }
  });

  it('fits 360 pixels in every view and panel', async () => {
    const page = await openExplorer('', { viewport: { width: 360, height: 740 } });
    for (const view of VIEWS) {
      await page.evaluate((hash) => (location.hash = hash), view);
      await settled(page);
      expect([view, await sideways(page)]).toEqual([view, 0]);
    }
    await page.context().close();
  });

  it('takes text of twice the size', async () => {
    const page = await openExplorer('', { viewport: { width: 1280, height: 900 } });
    await page.evaluate(() => document.documentElement.setAttribute('style', 'font-size: 200%'));
    for (const view of ['view=graph', 'view=filter', 'view=matrix', 'view=compare']) {
      await page.evaluate((hash) => (location.hash = hash), view);
      await settled(page);
      expect([view, await sideways(page)]).toEqual([view, 0]);
      const picture = await page.locator('actor-explorer .body > .stage').boundingBox();
      expect(picture?.height ?? 0).toBeGreaterThan(150);
    }
    await page.context().close();
  });

  it('reads from right to left', async () => {
    const page = await openExplorer('#view=filter&selection=iran');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await settled(page);
    expect(await sideways(page)).toBe(0);
    const panel = await page.locator('actor-explorer .panel.tools').boundingBox();
    const details = await page.locator('actor-explorer .panel.reading').boundingBox();
    expect((panel?.x ?? 0) > (details?.x ?? 0)).toBe(true);
    await page.context().close();
  });

  it('keeps lines and focus in colours that a system forces', async () => {
    const page = await openExplorer('#view=legend', { forcedColors: 'active', bypassCSP: true });
    await settled(page);
    await page.locator('actor-graph canvas.painting').waitFor({ state: 'hidden' });
    const focused = page.locator('.panel-buttons').getByRole('button', { name: 'Filter' });
    await focused.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused.evaluate((button) => getComputedStyle(button).outlineStyle)).not.toBe('none');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
