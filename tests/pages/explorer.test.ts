// The built page, as a reader uses it: from the first look to a downloaded graph.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, type OpenPage } from './browser.js';

let browser: Browser;
let open: OpenPage | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await open?.page.context().close();
  open = null;
});

async function openExplorer(hash = '', path = 'site/index.html'): Promise<Page> {
  open = await openPage(browser, `${path}${hash}`);
  await open.page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
  return open.page;
}

const troubles = (): readonly string[] => open?.troubles ?? [];

const lensSentence = (page: Page): Promise<string> => page.locator('actor-explorer .lens').innerText();

/** "214 of 371 claims …" */
const shownClaims = async (page: Page): Promise<number> =>
  Number(/^[\d,]+/.exec(await lensSentence(page))?.[0].replace(',', ''));

const panelButton = (page: Page, name: string): Locator =>
  page.locator('actor-explorer .panel-buttons').getByRole('button', { name });

async function downloadGraph(page: Page): Promise<string> {
  await page.locator('actor-explorer header').getByRole('button', { name: 'Export and share' }).click();
  await page.locator('actor-export').getByRole('radio', { name: 'Graph JSON' }).check();
  const waiting = page.waitForEvent('download');
  await page.locator('actor-export').getByRole('button', { name: 'Save' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

const commandLine = (...words: readonly string[]): string =>
  execFileSync(process.execPath, ['dist/cli/actor-atlas.js', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('the explorer on the bundled dataset', () => {
  it('begins with a sentence, a picture and three questions, without one violation of its policy', async () => {
    const page = await openExplorer();
    expect(await page.locator('actor-explorer h2').innerText()).toContain('Iran');
    expect(await page.locator('actor-explorer .questions').getByRole('button', { name: /\?$/ }).count()).toBe(3);
    expect(await page.locator('actor-explorer footer').innerText()).toContain('Not a map of what is true');
    await page.locator('actor-graph canvas.painting').waitFor({ state: 'hidden' });
    expect(await page.locator('actor-graph [role="application"]').getAttribute('aria-label')).toMatch(/\d+ actors/);
    expect(troubles()).toEqual([]);
  });

  it('leads from Iran to the threat of Azerbaijan against it, to a claim, its voice and its place', async () => {
    const page = await openExplorer();
    await panelButton(page, 'Outline').click();
    const outline = page.locator('actor-outline');
    await outline.getByRole('treeitem', { name: /^Iran, state/ }).click();
    const details = page.locator('actor-details');
    await details
      .getByRole('button', { name: /^Azerbaijan\b.*both ways/ })
      .first()
      .click();
    // The types stand in the order of the vocabulary: threats last.
    const relations = details.getByRole('button', { name: /Azerbaijan\b.*\bto\s+Iran.*statement/ });
    await relations.last().click();
    await details.getByRole('heading', { name: /Azerbaijan.*Iran.*threat/ }).waitFor();
    const claim = details.getByRole('article').filter({ hasText: 'Seen or feared' }).first();
    expect(await claim.locator('[part="voice"]').innerText()).toContain('Iran');
    expect(await claim.innerText()).toMatch(/paragraph \d+/i);
    await details.getByText('Rasanah 2021').first().waitFor();
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain('selection=threat:azerbaijan>iran');
    expect(troubles()).toEqual([]);
  });

  it('shows fewer claims when a modality is switched off, and undo brings them back', async () => {
    const page = await openExplorer();
    const before = await shownClaims(page);
    await panelButton(page, 'Filter').click();
    await page
      .locator('actor-filter')
      .getByRole('checkbox', { name: /Seen or feared/ })
      .uncheck();
    await page.waitForURL(/modalities=/);
    const after = await shownClaims(page);
    expect(after).toBeLessThan(before);
    await page.locator('actor-explorer').getByRole('button', { name: 'Undo' }).click();
    expect(await shownClaims(page)).toBe(before);
    expect(troubles()).toEqual([]);
  });

  it('downloads byte for byte what the command line exports with the same lens', async () => {
    const lens = 'types=threat,rivalry&modalities=asserted,perceived';
    const page = await openExplorer(`#${lens}`);
    const downloaded = await downloadGraph(page);
    expect(downloaded).toBe(
      commandLine('export', 'graph-data/south-caucasus.json', '--to', 'graph-json', '--lens', lens),
    );
    expect(JSON.parse(downloaded)).toMatchObject({ format: 'actor-atlas/graph', version: 1 });
  });

  it('answers a question with a lens, and back returns to the start', async () => {
    const page = await openExplorer();
    const before = await lensSentence(page);
    await page.locator('actor-explorer').getByRole('button', { name: 'Who threatens whom?' }).click();
    await page.waitForURL(/#types=threat&kinds=state$/);
    expect(await lensSentence(page)).not.toBe(before);
    await page.goBack();
    expect(await lensSentence(page)).toBe(before);
  });

  it('opens at the lens and the selection of a permalink', async () => {
    const page = await openExplorer('#types=threat&selection=threat:azerbaijan%3Eiran');
    await page.locator('actor-details').getByText('Azerbaijan').first().waitFor();
    expect(await lensSentence(page)).toContain('threat');
  });

  it('opens at the layout, the views and the measure of a permalink, and writes them there', async () => {
    const page = await openExplorer('#layout=force&view=matrix,filter&size-by=strength');
    const explorer = page.locator('actor-explorer');
    const state = (): Promise<readonly string[]> =>
      explorer.evaluate((element: HTMLElement & { layout: string; view: string; sizeBy: string }) => [
        element.layout,
        element.view,
        element.sizeBy,
      ]);
    expect(await state()).toEqual(['force', 'matrix,filter', 'strength']);
    await explorer.getByRole('button', { name: 'Legend', exact: true }).click();
    expect(new URL(page.url()).hash).toContain('view=matrix,legend');
    await page.goBack();
    expect(await state()).toEqual(['force', 'matrix,filter', 'strength']);
  });

  it('says what it could not read of a permalink, and shows the rest', async () => {
    const page = await openExplorer('#types=friendship');
    const problem = page.locator('actor-explorer .problem-box');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('friendship');
    await problem.getByRole('button', { name: 'Close' }).click();
    await problem.waitFor({ state: 'hidden' });
  });

  it('works by keyboard alone: from the page to a selected actor and back', async () => {
    const page = await openExplorer();
    await page.locator('actor-graph canvas.painting').waitFor({ state: 'hidden' });
    await page.locator('actor-graph [role="application"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/selection=/);
    await page.locator('actor-details h3, actor-details h2').first().waitFor();
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).hash).not.toContain('selection=');
  });
});

describe('the explorer on a phone', () => {
  it('fits 390 pixels without a sideways scroll, panels included', async () => {
    const page = await openExplorer();
    await page.setViewportSize({ width: 390, height: 844 });
    for (const name of ['Filter', 'Ranking', 'Communities', 'Balance', 'What if', 'Outline', 'Legend', 'Export']) {
      await panelButton(page, name).click();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([name, overflow]).toEqual([name, 0]);
    }
    expect(troubles()).toEqual([]);
  });
});
