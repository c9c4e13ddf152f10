// A reader's own dataset in the built page: made in forms, kept across a closed page, in two tabs, and saved as a file.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { DATASET, TEXT } from '../evidence/invented-source.js';
import { launchBrowser, openPage } from './browser.js';

let browser: Browser;
let context: BrowserContext | null = null;
let troubles: readonly string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(troubles).toEqual([]);
  await context?.close();
  context = null;
});

const edit = (page: Page): Locator => page.locator('actor-edit');

async function ready(page: Page): Promise<Page> {
  await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
  await edit(page).locator('[part="dataset"]').waitFor();
  return page;
}

async function openEditor(hash = '#view=edit'): Promise<Page> {
  const open = await openPage(browser, `site/index.html${hash}`);
  context = open.page.context();
  troubles = open.troubles;
  return ready(open.page);
}

/** Another page of the same browser: a second tab, or the next visit. */
async function openAnother(hash = '#view=edit'): Promise<Page> {
  if (context === null) throw new Error('There is no browser.');
  const page = await context.newPage();
  await page.goto(`${inject('address')}/site/index.html${hash}`);
  return ready(page);
}

const button = (page: Page, name: string | RegExp): Locator => edit(page).getByRole('button', { name, exact: true });

const saved = (page: Page): Promise<void> =>
  page.locator('actor-explorer footer').getByText('saved in this browser').waitFor();

async function rename(page: Page, title: string): Promise<void> {
  await button(page, 'Title and description').click();
  await edit(page).getByRole('textbox', { name: 'Title' }).fill(title);
  await button(page, 'Save').click();
  await edit(page).getByRole('heading', { name: title }).waitFor();
  await saved(page);
}

describe('a dataset of the reader', () => {
  it('is begun empty and filled with actors and a claim, by keyboard too', async () => {
    const page = await openEditor();
    await button(page, 'Start an empty dataset').click();
    await edit(page).getByRole('heading', { name: 'My dataset' }).waitFor();
    await button(page, 'Claim').click();
    const who = edit(page).getByRole('combobox', { name: 'Who: Write a name' });
    const whom = edit(page).getByRole('combobox', { name: 'Whom: Write a name' });
    for (const [field, name] of [
      [who, 'Aland'],
      [whom, 'Borduria'],
    ] as const) {
      await field.fill(name);
      await page.keyboard.press('Enter');
      await button(page, 'Add').click();
      await button(page, `Take ${name} out`).waitFor();
    }
    await edit(page).getByRole('combobox', { name: 'Relation' }).selectOption({ label: 'Threat' });
    await edit(page).getByRole('textbox', { name: 'The claim in your own words' }).fill('Aland mines the strait.');
    await button(page, 'Save').focus();
    await page.keyboard.press('Enter');
    await page.locator('actor-explorer .lens').filter({ hasText: '1 of 1 claim' }).waitFor();
    await saved(page);
    expect(await page.evaluate(() => document.querySelector('actor-explorer')?.toGraphJSON()?.edges)).toMatchObject([
      { id: 'threat:aland>borduria', claims: ['own-001'] },
    ]);
    await page.locator('actor-details').getByText('Aland mines the strait.').waitFor();
  });

  it('changes a claim of the published one, and undo leads back step by step', async () => {
    const page = await openEditor('#view=edit&selection=claim:rasanah-2021-001');
    await button(page, 'Edit this claim').click();
    await edit(page).getByRole('textbox', { name: 'The claim in your own words' }).fill('Said otherwise.');
    await button(page, 'Save').click();
    await page.locator('actor-details').getByText('Said otherwise.').waitFor();
    await saved(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await edit(page).getByText('as it was published').waitFor();
    expect(await page.locator('actor-details').innerText()).not.toContain('Said otherwise.');
  });

  it('is there on the next visit, and can be removed for good', async () => {
    const page = await openEditor();
    await rename(page, 'My Caucasus');
    await page.close();
    const next = await openAnother();
    expect(await next.locator('actor-explorer h2').innerText()).toBe('Iran, Azerbaijan and their neighbours');
    await edit(next).getByRole('button', { name: 'Open My Caucasus' }).click();
    await edit(next).getByRole('heading', { name: 'My Caucasus' }).waitFor();
    await saved(next);
    await button(next, 'Remove My Caucasus from this browser').click();
    await button(next, 'Remove it').click();
    await next.locator('actor-explorer footer').getByText('not kept').waitFor();
  });

  it('of one tab does not write over that of another', async () => {
    const first = await openEditor();
    await rename(first, 'Shared');
    const second = await openAnother();
    await edit(second).getByRole('button', { name: 'Open Shared' }).click();
    await edit(second).getByRole('heading', { name: 'Shared' }).waitFor();
    await rename(first, 'Of the first');
    await rename(second, 'Of the second');
    await edit(second).getByText('yours is kept beside it').waitFor();
    const third = await openAnother();
    await edit(third).getByRole('button', { name: 'Open Of the first' }).waitFor();
    await edit(third).getByRole('button', { name: 'Open Of the second' }).waitFor();
  });

  it('is saved as a file that loads anywhere', async () => {
    const page = await openEditor();
    await rename(page, 'On disk');
    const waiting = page.waitForEvent('download');
    await button(page, 'Save as a file').click();
    const loaded = loadDataset(readFileSync(await (await waiting).path(), 'utf8'));
    expect(loaded.ok && loaded.data.dataset.title).toBe('On disk');
  });
});

describe('a claim on a passage', () => {
  const reader = (page: Page): Locator => page.locator('actor-reader');

  const paragraph = (page: Page): Locator => reader(page).locator('p[data-start]').filter({ hasText: 'forty wagons' });

  /** The invented report on salt, and the reader's own copy of its text. */
  async function openSalt(): Promise<Page> {
    const open = await openPage(browser, 'site/index.html');
    const { page } = open;
    context = page.context();
    troubles = open.troubles;
    await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
    await page.evaluate((data) => {
      const explorer = document.querySelector('actor-explorer');
      if (explorer !== null) explorer.data = data;
    }, DATASET);
    await page.locator('actor-explorer h2').filter({ hasText: 'Salt' }).waitFor();
    await page.locator('actor-explorer').getByRole('tab', { name: 'Texts' }).click();
    await reader(page).getByText('Paste a text').click();
    await reader(page).getByRole('textbox').first().fill(TEXT);
    await reader(page).getByRole('button', { name: 'Read and check it' }).click();
    await paragraph(page).waitFor();
    return page;
  }

  async function save(page: Page, summary: string): Promise<void> {
    await button(page, 'Take Aland out').waitFor();
    await button(page, 'Take Borduria out').waitFor();
    await edit(page).getByRole('textbox', { name: 'The claim in your own words' }).fill(summary);
    await button(page, 'Save').click();
    await page.locator('actor-details').getByText(summary).waitFor();
    await saved(page);
  }

  it('is made of what is marked in the text, with the parties it names, and verifies', async () => {
    const page = await openSalt();
    await paragraph(page).evaluate((element) =>
      getSelection()?.setBaseAndExtent(element, 0, element, element.childNodes.length),
    );
    await reader(page).getByRole('button', { name: 'Make a claim of the marked words' }).click();
    await edit(page).getByText('19 words').waitFor();
    await save(page, 'Aland sold salt to Borduria.');
    const verdicts = reader(page).locator('[part="verdicts"]');
    await verdicts.getByText('All 5').waitFor();
    expect(await verdicts.innerText()).toMatch(/^All 5\s+Verified 5$/);
  });

  it('is made by keyboard, of its first and last words, and what stands nowhere is said', async () => {
    const page = await openSalt();
    await reader(page).getByText('Make a claim of a passage by its words').focus();
    await page.keyboard.press('Enter');
    const first = reader(page).getByRole('textbox', { name: 'Its first words' });
    const last = reader(page).getByRole('textbox', { name: 'Its last words' });
    await first.fill('Aland sold');
    await last.fill('nowhere at all');
    await page.keyboard.press('Enter');
    await reader(page).getByRole('alert').filter({ hasText: 'nowhere' }).waitFor();
    await last.fill('before the harvest.');
    await page.keyboard.press('Enter');
    await save(page, 'Aland sold salt at a rising price.');
  });
});
