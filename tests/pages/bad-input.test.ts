// What a page does with a dataset it cannot show: names each problem, keeps what was shown, fires actor-error.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openPage(browser, 'site/index.html'));
  await page.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
});
afterAll(() => browser.close());

/** Each attempt has an address of its own: the same one again is no new request. */
let attempts = 0;

const GOOD = '../graph-data/south-caucasus.json';

/** Answers requests for `broken.json` with this, loads it, and gives back the codes that `actor-error` brings. */
async function load(
  answer: { status?: number; contentType?: string; body: string } | 'abort',
): Promise<readonly string[]> {
  await page.unroute(/broken\.json/);
  await page.route(/broken\.json/, (route) =>
    answer === 'abort' ? route.abort() : route.fulfill({ contentType: 'application/json', ...answer }),
  );
  attempts += 1;
  return page.evaluate(async (address) => {
    const explorer = document.querySelector('actor-explorer');
    if (explorer === null) throw new Error('There is no explorer on the page.');
    const failed = new Promise<readonly string[]>((resolve) => {
      explorer.addEventListener('actor-error', ({ issues }) => resolve(issues.map(({ code }) => code)), { once: true });
    });
    explorer.src = address;
    return failed;
  }, `broken.json?${attempts}`);
}

const problems = (): Promise<string> => page.locator('actor-explorer .problem-box').innerText();

describe('a dataset that cannot be shown', () => {
  it('is named when it is missing', async () => {
    expect(await load({ status: 404, body: 'not here' })).toEqual(['http-status']);
    expect(await problems()).toContain('404');
  });

  it('is named when it cannot be reached', async () => {
    expect(await load('abort')).toEqual(['file-unreachable']);
  });

  it('is named when it is broken off, with the line', async () => {
    expect(await load({ body: '{\n  "format": "actor-atlas/dataset",\n' })).toHaveLength(1);
    expect(await problems()).toMatch(/line 3/i);
  });

  it('is named when it is something else', async () => {
    expect(await load({ contentType: 'text/html', body: '<!doctype html><p>Not found</p>' })).toHaveLength(1);
    expect(await problems()).toMatch(/HTML|page/);
    await load({ body: '{"type":"FeatureCollection","features":[]}' });
    expect(await problems()).toMatch(/GeoJSON/i);
  });

  it('is refused whole when half of it is valid, and every record at fault is named', async () => {
    const body = JSON.stringify({
      format: 'actor-atlas/dataset',
      version: 1,
      id: 'half',
      title: 'Half valid',
      coders: [{ id: 'c', name: 'C', method: '' }],
      sources: [],
      topics: [],
      positions: [],
      actors: [{ id: 'a', name: 'A', kind: 'state' }],
      claims: [
        {
          id: 'half-1',
          type: 'threat',
          from: ['a'],
          to: ['nobody'],
          directed: true,
          modality: 'attributed',
          voice: [],
          summary: 'A threatens.',
          period: null,
          confidence: 'high',
          coder: 'c',
        },
      ],
    });
    const codes = await load({ body });
    expect(codes).toContain('actor-unknown');
    expect(codes).toContain('voice-missing');
    expect(await problems()).toContain('half-1');
  });

  it('is refused when it is enormous', async () => {
    expect(await load({ body: `"${'x'.repeat(33 * 1024 * 1024)}"` })).toEqual(['file-too-large']);
  });

  it('leaves on the page what was shown before', async () => {
    await load({ body: '{}' });
    expect(await page.locator('actor-explorer h2').innerText()).toContain('Iran');
    expect(await page.locator('actor-explorer .problem-box').innerText()).toContain('still shown');
    const graph = await page.evaluate(() => document.querySelector('actor-explorer')?.toGraphJSON()?.dataset.id);
    expect(graph).toBe('south-caucasus');
  });

  it('is forgotten once a good one is loaded', async () => {
    await page.evaluate((address) => {
      const explorer = document.querySelector('actor-explorer');
      if (explorer !== null) explorer.src = address;
    }, GOOD);
    await page.locator('actor-explorer .problem-box').waitFor({ state: 'hidden' });
  });
});
