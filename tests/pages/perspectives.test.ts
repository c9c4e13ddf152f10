// Who says so, and where do they disagree? Voices, trials and comparisons on the built page, by mouse and by keyboard.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
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

async function openExplorer(hash: string): Promise<Page> {
  open = await openPage(browser, `site/index.html${hash}`);
  await open.page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
  return open.page;
}

const lensSentence = (page: Page): Promise<string> => page.locator('actor-explorer .lens').innerText();

describe('voices', () => {
  it('stand side by side for a tie; one of them becomes the lens, and is left out for a trial', async () => {
    const page = await openExplorer('#selection=azerbaijan~iran');
    const details = page.locator('actor-details');
    await details.locator('summary').filter({ hasText: 'Who says so' }).click();
    await details.getByRole('button', { name: /^Only this voice ?: Iran$/ }).click();
    await page.waitForURL(/voices=iran/);
    await page.goBack();
    await details.locator('.voice-count').first().waitFor();
    await details.getByRole('button', { name: /^Leave out ?: Iran$/ }).click();
    await page.locator('actor-explorer .trial').getByText('without the voice of Iran').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('actor-explorer .trial').waitFor({ state: 'detached' });
    expect(await lensSentence(page)).not.toContain('without the voice');
    expect(open?.troubles).toEqual([]);
  });

  it('tell what an actor fears, with its bodies and officials, by keyboard alone', async () => {
    const page = await openExplorer('#selection=iran');
    const details = page.locator('actor-details');
    await details.locator('summary').filter({ hasText: 'Speaks in' }).focus();
    await page.keyboard.press('Enter');
    await details.getByRole('checkbox', { name: 'its own bodies and officials included' }).focus();
    await page.keyboard.press('Space');
    await details.getByRole('button', { name: 'Only what Iran fears or sees' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/seen-by=iran/);
    expect(decodeURIComponent(page.url())).toContain('seen-by=iran+');
    expect(open?.troubles).toEqual([]);
  });
});

describe('the comparison of two texts', () => {
  it('sums up, leads from a contradiction to its tie, and is saved as a table', async () => {
    const page = await openExplorer('#view=compare&kinds=state');
    const compare = page.locator('actor-compare');
    await compare
      .locator('[part=summary]')
      .getByText(/Of \d+ relations, \d+ are in both/)
      .waitFor();
    await compare.getByRole('button', { name: /Iran – Pakistan: cooperative in Movahedian 2026/ }).click();
    await page.waitForURL(/selection=iran~pakistan/);
    const waiting = page.waitForEvent('download');
    await compare.getByRole('button', { name: 'Save the table as CSV' }).click();
    const table = readFileSync(await (await waiting).path(), 'utf8');
    expect(table.split('\r\n')[0]).toBe(
      'relation,type,source,target,directed,statements in Movahedian 2026,statements in Rasanah 2021,found,contradicts',
    );
    expect(table).toContain('threat:azerbaijan>iran');
    expect(open?.troubles).toEqual([]);
  });

  it('is reached, set and read by keyboard alone', async () => {
    const page = await openExplorer('');
    await page.getByRole('tab', { name: 'Picture' }).focus();
    // The texts are last, the comparison stands before them.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const compare = page.locator('actor-compare');
    await compare.getByLabel('On the right').focus();
    await page.keyboard.type('Israel');
    await compare
      .locator('[part=summary]')
      .getByText(/only in Israel National News 2025/)
      .waitFor();
    await compare.getByRole('img', { name: /^Difference/ }).focus();
    await page.keyboard.press('+');
    await compare.locator('[part~=row] button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/selection=/);
    expect(open?.troubles).toEqual([]);
  });
});
