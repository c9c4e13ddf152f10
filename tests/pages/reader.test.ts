// The reader in the built page: the three texts, which are not part of the project, verify completely; the page and the
// command line say the same.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasTexts, TEXTS_FOLDER } from '../texts.js';
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

async function openReader(hash = ''): Promise<Page> {
  open = await openPage(browser, `site/index.html${hash}`);
  const { page } = open;
  await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
  await page.locator('actor-explorer').getByRole('tab', { name: 'Texts' }).click();
  await page.locator('actor-reader [part="record"]').waitFor();
  return page;
}

const reader = (page: Page): Locator => page.locator('actor-reader');

const textFiles = (): string[] =>
  readdirSync(TEXTS_FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(TEXTS_FOLDER, name));

const giveFiles = (page: Page, files: string[]): Promise<void> =>
  reader(page).locator('input[type="file"]').setInputFiles(files);

interface Results {
  readonly sources: readonly { readonly passages: number; readonly counts: { readonly verified: number } | null }[];
}

async function downloadVerdicts(page: Page): Promise<Results> {
  const waiting = page.waitForEvent('download');
  await reader(page).getByRole('button', { name: 'Download verdicts' }).click();
  return JSON.parse(readFileSync(await (await waiting).path(), 'utf8')) as Results;
}

describe('the reader without a copy', () => {
  it('is one press away from every source, and breaks no rule of the policy', async () => {
    const page = await openReader();
    await reader(page).getByRole('combobox').selectOption({ label: 'Movahedian 2026' });
    expect(await reader(page).locator('[part="record"]').innerText()).toContain('not public');
    expect(await reader(page).locator('.place a').count()).toBe(0);
    await reader(page).locator('.statement').first().click();
    await page.waitForURL(/selection=claim:movahedian-2026/);
    expect(open?.troubles).toEqual([]);
  });

  it('says of a wrong text that it is none of the three', async () => {
    const page = await openReader();
    await reader(page).getByText('Paste a text').click();
    await reader(page).getByRole('textbox').fill('An invented story that nobody has coded.');
    await reader(page).getByRole('button', { name: 'Read and check it' }).click();
    expect(await reader(page).getByRole('alert').innerText()).toContain('holds no passage of any source');
    expect(open?.troubles).toEqual([]);
  });
});

describe.skipIf(!hasTexts)('the three texts in the built page', () => {
  it('verify completely, with the verdicts of the command line', async () => {
    const page = await openReader();
    await giveFiles(page, textFiles());
    await reader(page).locator('[part="verdicts"]').waitFor();
    const results = await downloadVerdicts(page);
    expect(results.sources).toHaveLength(3);
    for (const { passages, counts } of results.sources) expect(counts?.verified).toBe(passages);
    const printed = execFileSync(
      process.execPath,
      ['dist/cli/actor-atlas.js', 'verify', 'graph-data/south-caucasus.json', '--texts', TEXTS_FOLDER, '--json'],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(results).toEqual((JSON.parse(printed) as { results: unknown }).results);
    expect(open?.troubles).toEqual([]);
  });

  it('lead from passage to graph and back by keyboard alone', async () => {
    const page = await openReader();
    await giveFiles(page, textFiles());
    await reader(page).locator('mark').first().waitFor();
    await reader(page).getByRole('region').first().focus();
    for (const key of ['n', 'n', 'n', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/selection=claim:rasanah-2021/);
    expect(await page.locator('actor-details .verdict').first().innerText()).toContain('Verified');
    await page.keyboard.press('g');
    await reader(page).waitFor({ state: 'hidden' });
    await page
      .locator('actor-details')
      .getByRole('button', { name: /Show in text/ })
      .first()
      .press('Enter');
    await reader(page).locator('mark.selected').first().waitFor();
    expect(await reader(page).locator('.tray-head').innerText()).toContain('Passage 3 of');
    expect(open?.troubles).toEqual([]);
  });

  it('are kept across a visit only where the reader asks for it', async () => {
    const page = await openReader();
    await giveFiles(page, textFiles().slice(0, 1));
    await reader(page)
      .getByRole('checkbox', { name: /Keep it in this browser/ })
      .check();
    await reader(page).getByText('It is kept in this browser').waitFor();
    await page.reload();
    await page.locator('actor-explorer').getByRole('tab', { name: 'Texts' }).click();
    await reader(page).locator('mark').first().waitFor();
    await reader(page).getByRole('button', { name: 'Remove copy' }).click();
    await page.reload();
    await page.locator('actor-explorer').getByRole('tab', { name: 'Texts' }).click();
    await reader(page).getByText('Do you have this text?').waitFor();
    expect(await reader(page).locator('mark').count()).toBe(0);
    expect(open?.troubles).toEqual([]);
  });
});
