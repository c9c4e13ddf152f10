// A tour through every view, by mouse and again by keyboard alone, at the size of a desk and of a phone: what is selected
// in one view is selected in all.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How a reader presses something. */
type Press = (what: Locator) => Promise<void>;

const byMouse: Press = (what) => what.click();

const byKeyboard: Press = async (what) => {
  await what.focus();
  await what.press('Enter');
};

const selectionOf = (page: Page): Promise<string> =>
  page.locator('actor-explorer').evaluate((element: HTMLElement & { selection: string }) => element.selection);

const openView = async (page: Page, name: string, press: Press): Promise<void> => {
  await press(page.getByRole('tab', { name, exact: true }));
  await page.locator('actor-explorer .view-status').waitFor({ state: 'detached' });
};

async function openPanel(page: Page, name: string, press: Press): Promise<Locator> {
  await press(page.locator('.panel-buttons').getByRole('button', { name, exact: true }));
  const panel = page.locator('actor-explorer .panel.tools');
  await panel.getByRole('heading', { name, exact: true }).waitFor();
  return panel;
}

/** On a phone an open panel covers the details. */
async function closePanel(page: Page, press: Press): Promise<void> {
  await press(page.locator('actor-explorer .panel.tools').getByRole('button', { name: 'Close panel' }));
}

/** A tree is one stop of the tabulator: first letters lead on from there. */
async function pickRow(page: Page, name: string, press: Press): Promise<void> {
  const outline = page.locator('actor-outline');
  if (press === byMouse) {
    await press(outline.getByRole('treeitem', { name: new RegExp(`^${name}, state`) }));
    return;
  }
  await outline.locator('[role=treeitem][tabindex="0"]').focus();
  await page.keyboard.type(name.slice(0, 3));
  await page.keyboard.press('Enter');
}

async function closeDetails(page: Page, press: Press): Promise<void> {
  await press(page.locator('actor-explorer .panel.reading').getByRole('button', { name: 'Close panel' }));
}

describe.each(Object.entries(SIZES))('a tour on a %s', (_size, viewport) => {
  it.each([
    ['by mouse', byMouse],
    ['by keyboard alone', byKeyboard],
  ] as const)('%s: what is selected in one view is selected in all', async (_how, press) => {
    const { page, troubles } = await openPage(browser, 'site/index.html', { viewport, reducedMotion: 'reduce' });
    await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
    await page.locator('actor-graph canvas.painting').waitFor({ state: 'hidden' });

    // Outline: an actor, read in the details.
    await openPanel(page, 'Outline', press);
    await pickRow(page, 'Turkey', press);
    await page.waitForURL(/selection=turkey/);
    await closePanel(page, press);
    const title = page.locator('actor-details').getByRole('heading', { level: 3 });
    expect(await title.innerText()).toContain('Turkey');

    // Ranking: the same actor's row stands out.
    await openPanel(page, 'Ranking', press);
    await page.locator('actor-ranking [part~=selected]').filter({ hasText: 'Turkey' }).waitFor();
    await closePanel(page, press);

    // Matrix: its row and column are lifted; a cell selects a tie or a relation.
    await openView(page, 'Matrix', press);
    await page.locator('actor-matrix [part~=selected]').first().waitFor();

    // Timeline and topics hold the lens; compare lifts the same actor.
    await openView(page, 'Timeline', press);
    await page.locator('actor-timeline [part~=year]').first().waitFor();
    await openView(page, 'Topics', press);
    await press(page.locator('actor-topics .actor').getByRole('button', { name: 'Iran', exact: true }));
    expect(await selectionOf(page)).toBe('iran');
    expect(await title.innerText()).toContain('Iran');

    await openView(page, 'Compare', press);
    const row = page.locator('actor-compare [part~=row] button').first();
    await row.waitFor();
    await press(row);
    const relation = await selectionOf(page);
    expect(relation).toMatch(/^(alliance|rivalry|trade|threat):/);
    await page.locator('actor-compare [part~=selected]').waitFor();

    // Texts: the claims of a source.
    await openView(page, 'Texts', press);
    await page.locator('actor-reader .statements').first().waitFor();

    // Back to the picture, which holds the same selection; one button lets go of it.
    await openView(page, 'Picture', press);
    expect(await selectionOf(page)).toBe(relation);
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain(`selection=${relation}`);
    await closeDetails(page, press);
    expect(await selectionOf(page)).toBe('');

    // Every panel opens.
    for (const name of ['Filter', 'Communities', 'Balance', 'What if', 'Legend', 'Export']) {
      await openPanel(page, name, press);
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
