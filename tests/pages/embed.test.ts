// embed.html in a frame of a page of another origin: what it shows, what it says, and to whom it listens.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

let browser: Browser;
let host: Server;

const hostAddress = (): string => `http://127.0.0.1:${(host.address() as AddressInfo).port}`;

/** A page around the frame that keeps every message it gets. */
const hostPage = (query: string): string => `<!doctype html><title>Host</title>
<script>window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));</script>
<iframe width="1000" height="640" src="${inject('address')}/site/embed.html?${query}"></iframe>`;

beforeAll(async () => {
  browser = await launchBrowser();
  host = createServer(({ url = '/' }, response) => {
    const query = decodeURIComponent(new URL(url, 'http://host').searchParams.get('frame') ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(hostPage(query));
  });
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(async () => {
  await browser.close();
  host.close();
  host.closeAllConnections();
});

interface Framed {
  readonly page: Page;
  readonly frame: Frame;
}

async function framed(query: string): Promise<Framed> {
  const page = await browser.newPage();
  await page.goto(`${hostAddress()}/?frame=${encodeURIComponent(query)}`);
  const frame = page.frames().find((each) => each.url().includes('embed.html'));
  if (frame === undefined) throw new Error('There is no frame.');
  await frame.locator('actor-explorer .lens').filter({ hasText: 'claims' }).waitFor();
  return { page, frame };
}

const heard = (page: Page, type: string): Promise<unknown> =>
  page
    .waitForFunction(
      (wanted) => (Reflect.get(window, 'heard') as { type: string }[]).find((each) => each.type === wanted),
      type,
    )
    .then((handle) => handle.jsonValue());

const setFromHost = (page: Page, view: Readonly<Record<string, string>>, type = 'actor-atlas/set'): Promise<void> =>
  page.evaluate((message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'), {
    type,
    view,
  });

const lensOf = (frame: Frame): Promise<string> =>
  frame.locator('actor-explorer').evaluate((element: HTMLElement & { lens: string }) => element.lens);

describe('embed.html', () => {
  it('shows the dataset and the view of its address, under the strict policy', async () => {
    const { page, troubles } = await openPage(
      browser,
      'site/embed.html?src=graph-data%2Fsouth-caucasus.json&lens=types%3Dthreat%26kinds%3Dstate&selection=iran&theme=dark',
    );
    await page.locator('actor-explorer .lens').filter({ hasText: 'only threat' }).waitFor();
    await page.locator('actor-details').getByText('Iran').first().waitFor();
    expect(await page.title()).toBe('Iran, Azerbaijan and their neighbours – Actor Atlas');
    expect(await page.locator('actor-explorer').getAttribute('theme')).toBe('dark');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('refuses a dataset of another origin, and says why', async () => {
    const { page, troubles } = await openPage(browser, 'site/embed.html?src=https%3A%2F%2Fevil.example%2Fx.json');
    await page.getByText('of its own origin only, not of "https://evil.example"').waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('tells the page around that it is ready, how high it wants to be, and what its reader does', async () => {
    const { page, frame } = await framed(`parent=${hostAddress()}`);
    expect(await heard(page, 'actor-atlas/ready')).toMatchObject({
      title: 'Iran, Azerbaijan and their neighbours',
      origin: inject('address'),
    });
    expect(await heard(page, 'actor-atlas/height')).toMatchObject({ height: 640 });
    await frame.getByRole('button', { name: 'Who threatens whom?' }).click();
    expect(await heard(page, 'actor-atlas/view')).toMatchObject({ view: { lens: 'types=threat' } });
    await page.close();
  });

  it('is set by the page around, and by nobody else', async () => {
    const { page, frame } = await framed(`parent=${hostAddress()}`);
    await setFromHost(page, { lens: 'types=trade' }, 'somebody/else');
    await frame.evaluate(() => postMessage({ type: 'actor-atlas/set', view: { lens: 'types=rivalry' } }));
    await setFromHost(page, { lens: 'types=threat', src: 'https://evil.example' });
    await frame.locator('actor-explorer .lens').filter({ hasText: 'only threat' }).waitFor();
    expect(await lensOf(frame)).toBe('types=threat');
    await page.close();
  });

  it('neither speaks nor listens where the page around does not name itself, or names another', async () => {
    for (const query of ['', 'parent=https://other.example']) {
      const { page, frame } = await framed(query);
      await setFromHost(page, { lens: 'types=threat' });
      await frame.getByRole('button', { name: 'What is only feared?' }).click();
      await frame.locator('actor-explorer .lens').filter({ hasText: 'perceived' }).waitFor();
      expect(await page.evaluate(() => Reflect.get(window, 'heard') as unknown[])).toEqual([]);
      expect(await lensOf(frame)).not.toContain('threat');
      await page.close();
    }
  });
});
