// A reader's own data in the built page: a table with a column to correct, files that are refused, large ones, and undo.
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
  expect(open?.troubles).toEqual([]);
  await open?.page.context().close();
  open = null;
});

const TABLE = [
  'Country A,Country B,Link,Sign,Year,Reference',
  'Aland,Borduria,trade partner,+,2021,Gazette',
  'Borduria,Carpania,zzz,-,2020-11,Gazette',
].join('\n');

async function openDialog(): Promise<Page> {
  open = await openPage(browser, 'site/index.html');
  const { page } = open;
  await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
  await page.getByRole('button', { name: 'Open your own data' }).click();
  await page.locator('actor-import .drop').waitFor();
  return page;
}

const importing = (page: Page): Locator => page.locator('actor-import');

const giveFile = (page: Page, name: string, content: Buffer | string): Promise<void> =>
  importing(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

const headline = (page: Page): Promise<string> => page.locator('actor-explorer h2').innerText();

const datasetOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('actor-explorer')?.toGraphJSON()?.dataset.id);

describe('a table of the reader', () => {
  it('is corrected, shown in place of the graph, and taken back by undo', async () => {
    const page = await openDialog();
    await giveFile(page, 'ties.csv', TABLE);
    const preview = importing(page).locator('[part="preview"]');
    await preview.getByText('3 actors, 2 claims, 1 source').waitFor();
    await importing(page).getByRole('combobox', { name: 'What "Link" is' }).selectOption({ label: 'relation' });
    await preview.getByText('Aland → Borduria: Trade (trade partner), 2021').waitFor();
    await importing(page).getByRole('combobox', { name: 'What "zzz" is' }).selectOption({ label: 'Threat' });
    await preview.getByText('Borduria → Carpania: Threat (zzz), November 2020').waitFor();
    expect(await datasetOf(page)).toBe('south-caucasus');
    await importing(page).getByRole('button', { name: 'Show this graph' }).click();
    await page.locator('actor-explorer .lens').filter({ hasText: '2 of 2 claims' }).waitFor();
    expect([await headline(page), await page.title()]).toEqual(['ties.csv', 'ties.csv – Actor Atlas']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('actor-explorer .lens').filter({ hasText: 'only states drawn' }).waitFor();
    expect([await headline(page), await datasetOf(page)]).toEqual([
      'Iran, Azerbaijan and their neighbours',
      'south-caucasus',
    ]);
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.locator('actor-explorer .lens').filter({ hasText: '2 of 2 claims' }).waitFor();
  });

  it('can be pasted and shown by keyboard alone', async () => {
    const page = await openDialog();
    await importing(page).getByRole('textbox', { name: 'Paste cells' }).focus();
    await page.keyboard.insertText('who\twhom\tsign\nAland\tBorduria\t+');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await importing(page).getByText('2 actors, 1 claim').waitFor();
    await importing(page).getByRole('button', { name: 'Show this graph' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('actor-explorer .lens').filter({ hasText: '1 of 1 claim' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('actor-explorer .lens').filter({ hasText: 'only states drawn' }).waitFor();
  });

  it('comes from an address of the same site', async () => {
    const page = await openDialog();
    await importing(page).getByRole('textbox', { name: 'address' }).fill('../tests/fixtures/six-claims.json');
    await importing(page).getByRole('button', { name: 'Fetch it' }).click();
    await importing(page).getByText('6 claims').waitFor();
    expect(await importing(page).getByRole('combobox', { name: 'Read as' }).inputValue()).toBe('dataset-json');
  });
});

describe('a file that is refused', () => {
  it('leaves the graph as it was, and is told with its place', async () => {
    const page = await openDialog();
    const refused = async (name: string, content: string, why: RegExp): Promise<void> => {
      await giveFile(page, name, content);
      await importing(page).locator('[part="issues"]').filter({ hasText: why }).waitFor();
      const another = importing(page).getByRole('button', { name: 'Choose something else' });
      if (await another.isVisible()) await another.click();
    };
    await refused('broken.json', '{"nodes": [\n{"id": }', /line 2/i);
    await refused('nameless.json', '{"nodes": [{}], "links": []}', /\/nodes\/0/);
    await refused('row.csv', 'from,to\na,b\nc,', /Row 3/);
    await refused('bomb.gexf', '<!DOCTYPE gexf [<!ENTITY a "b">]>\n<gexf><graph/></gexf>', /document type/);
    await refused('page.csv', '<!doctype html><p>Not found</p>', /web page/);
    await page.keyboard.press('Escape');
    expect([await headline(page), await datasetOf(page)]).toEqual([
      'Iran, Azerbaijan and their neighbours',
      'south-caucasus',
    ]);
  });

  it('of 50 MB is refused at once', async () => {
    const page = await openDialog();
    // Playwright hands over files of this size only by their path.
    await page.evaluate(() => {
      const input = document
        .querySelector('actor-explorer')
        ?.shadowRoot?.querySelector('actor-import')
        ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(50_000_000)], 'large.csv'));
      if (input == null) throw new Error('There is no input.');
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    });
    await importing(page).getByText('larger than 32 MiB').waitFor();
    expect(await datasetOf(page)).toBe('south-caucasus');
  });
});

describe('a large file', () => {
  it('is read while the page hears its reader, who can stop it and begin again', async () => {
    const page = await openDialog();
    const giveLarge = (name: string): Promise<void> =>
      page.evaluate((fileName) => {
        const rows = Array.from(
          { length: 90_000 },
          (_, at) => `actor ${at % 3000},actor ${(at * 7 + 1) % 3001},alliance,${'x'.repeat(200)}`,
        );
        const element = document.querySelector('actor-explorer')?.shadowRoot?.querySelector('actor-import');
        if (element == null) throw new Error('There is no element.');
        element.file = new File([`from,to,relation,quote\n${rows.join('\n')}`], fileName);
      }, name);
    await giveLarge('large.csv');
    await importing(page).getByRole('button', { name: 'Stop' }).click();
    await importing(page).locator('.drop').waitFor();
    await giveLarge('again.csv');
    await importing(page).getByRole('progressbar').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('actor-explorer').getByRole('tab', { name: 'Matrix' }).click();
    await page.locator('actor-matrix [role="grid"]').waitFor();
    await page.getByRole('button', { name: 'Open your own data' }).click();
    await importing(page).getByText('3,001 actors, 89,970 claims').waitFor();
    expect(await datasetOf(page)).toBe('south-caucasus');
  });
});
