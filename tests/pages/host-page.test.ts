// Every element alone on pages of other people: whatever the page does to it or around it, it draws, makes no noise and
// leaves nothing on the page.
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.js';
import { BUNDLE, DATASET, drawn, loaded, openHost, SCRIPT, sizeOf, type HostPage } from './host-page.js';

const TAGS = readdirSync('src/elements')
  .filter((name) => /^actor-.*\.ts$/.test(name))
  .map((name) => name.replace('.ts', ''));

let browser: Browser;
let host: HostPage | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await host?.page.context().close();
  host = null;
});

async function open(body: string, options: Partial<Parameters<typeof openHost>[1]> = {}): Promise<HostPage> {
  host = await openHost(browser, { body, ...options });
  return host;
}

describe('an element alone on an empty page', () => {
  it.each(TAGS)('<%s> needs a src, and nothing else', async (tag) => {
    const { page, troubles } = await open(`<${tag} src="${DATASET}"></${tag}>`);
    await loaded(page, tag);
    expect((await sizeOf(page, tag)).height).toBeGreaterThan(20);
    expect(await page.locator(`${tag} [part="problem"]`).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('shows what stands between its tags until it is ready, and no longer', async () => {
    const { page } = await open(`<actor-graph src="${DATASET}"><p>A picture of who threatens whom.</p></actor-graph>`, {
      head: '',
    });
    const fallback = page.getByText('A picture of who threatens whom.');
    expect(await fallback.isVisible()).toBe(true);
    await page.addScriptTag({ url: BUNDLE, type: 'module' });
    await drawn(page);
    expect(await fallback.isVisible()).toBe(false);
  });
});

describe('the elements of one explorer', () => {
  it('work inside it in any layout, and outside it by its name', async () => {
    const { page, troubles } = await open(`
      <actor-details explorer="atlas"></actor-details>
      <actor-explorer id="atlas" src="${DATASET}" lens="kinds=state" view="ranking">
        <div slot="ranking"><p>Ours:</p><actor-ranking></actor-ranking></div>
      </actor-explorer>
      <actor-outline explorer="atlas"></actor-outline>`);
    await loaded(page, 'actor-explorer');
    await page.getByRole('treeitem').first().click();
    const name = await page.locator('actor-details').first().locator('h3, h4').first().innerText();
    expect(await page.locator('actor-outline [aria-selected="true"]').first().innerText()).toContain(name);
    await page.locator('actor-explorer > div actor-ranking').getByText(name).first().waitFor();
    expect(troubles).toEqual([]);
  });
});

describe('an element on a page that moves it about', () => {
  it('goes on, with what is selected in it', async () => {
    const { page, troubles } = await open(`
      <div id="one"><actor-graph src="${DATASET}" lens="kinds=state" selection="iran"></actor-graph></div>
      <div id="two"></div>`);
    await drawn(page);
    await page.evaluate(() => {
      const graph = document.querySelector('actor-graph');
      if (graph !== null) document.getElementById('two')?.append(graph);
    });
    await drawn(page);
    expect(await page.evaluate(() => document.querySelector('#two actor-graph')?.getAttribute('selection'))).toBe(
      'iran',
    );
    expect(await page.evaluate(() => document.querySelector('actor-graph')?.selection)).toBe('iran');
    expect(troubles).toEqual([]);
  });

  it('stands twice on a page, each with a view of its own', async () => {
    const { page, troubles } = await open(`
      <actor-graph id="a" src="${DATASET}" lens="types=threat"></actor-graph>
      <actor-graph id="b" src="${DATASET}" lens="types=trade"></actor-graph>`);
    await loaded(page, 'actor-graph');
    const types = await page.evaluate(() =>
      [...document.querySelectorAll('actor-graph')].map((graph) => [
        ...new Set(graph.toGraphJSON()?.edges.map(({ type }) => type)),
      ]),
    );
    expect(types).toEqual([['threat'], ['trade']]);
    expect(troubles).toEqual([]);
  });

  it.each([
    ['is hidden at first', '<div id="box" hidden>', (page: HostPage['page']) => show(page)],
    ['has no size at first', '<div id="box" style="width:0;height:0;overflow:hidden">', (page) => grow(page)],
    ['stands in a dialog', '<dialog id="box" style="width:900px">', (page) => openDialog(page)],
  ])('%s, and draws once it is seen', async (_, tag, appear) => {
    const { page, troubles } = await open(`${tag}<actor-graph src="${DATASET}" lens="kinds=state"></actor-graph>`);
    await loaded(page, 'actor-graph');
    await appear(page);
    await drawn(page);
    const { width, height } = await sizeOf(page, 'actor-graph');
    expect(Math.min(width, height)).toBeGreaterThan(200);
    const canvas = await page.evaluate(() => {
      const view = document.querySelector('actor-graph')?.shadowRoot?.querySelector('.view canvas');
      return view?.getBoundingClientRect().width ?? 0;
    });
    expect(Math.abs(canvas - width)).toBeLessThan(4);
    expect(troubles).toEqual([]);
  });

  it('is read from right to left on a page that is', async () => {
    const { page, troubles } = await open(`<actor-explorer src="${DATASET}" view="filter"></actor-explorer>`);
    await loaded(page, 'actor-explorer');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const filter = page.locator('actor-explorer actor-filter');
    await filter.waitFor();
    const box = await filter.boundingBox();
    expect(box === null ? 0 : box.x).toBeGreaterThan(600);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(troubles).toEqual([]);
  });

  it.each(['actor-graph', 'actor-explorer', 'actor-ranking'])('<%s> stands up to rude styles', async (tag) => {
    const body = `<div><${tag} src="${DATASET}" lens="kinds=state"></${tag}></div>`;
    const polite = await open(body);
    await loaded(polite.page, tag);
    const wanted = await sizeOf(polite.page, tag);
    await polite.page.context().close();
    const { page, troubles } = await open(body, { head: `${SCRIPT}<style>* { all: unset }</style>` });
    await loaded(page, tag);
    const found = await sizeOf(page, tag);
    expect(found.height).toBeGreaterThan(Math.min(200, wanted.height / 2));
    expect(found.width).toBeGreaterThan(600);
    expect(troubles).toEqual([]);
  });
});

const show = (page: HostPage['page']): Promise<void> =>
  page.evaluate(() => document.getElementById('box')?.removeAttribute('hidden'));

const grow = (page: HostPage['page']): Promise<void> =>
  page.evaluate(() => {
    const box = document.getElementById('box');
    if (box !== null) box.style.cssText = 'width:900px;height:600px';
  });

const openDialog = (page: HostPage['page']): Promise<void> =>
  page.evaluate(() => {
    const box = document.getElementById('box');
    if (box instanceof HTMLDialogElement) box.showModal();
  });

describe('a page with the elements', () => {
  it('has no global but those by which Lit knows its versions, no style, and no request for what it did not name', async () => {
    const { page, requests, troubles } = await open('<p>Before</p>', { head: '' });
    const before = await page.evaluate(() => ({
      globals: Object.keys(window),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style, link').length,
    }));
    await page.evaluate(
      ([bundle = '', dataset = '']) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = bundle;
        const explorer = document.createElement('actor-explorer');
        explorer.setAttribute('src', dataset);
        explorer.setAttribute('lens', 'kinds=state');
        document.body.append(explorer, script);
      },
      [BUNDLE, DATASET],
    );
    await loaded(page, 'actor-explorer');
    await drawn(page, 'actor-explorer actor-graph');
    const after = await page.evaluate(() => ({
      globals: Object.keys(window),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      styles: document.querySelectorAll('style, link').length,
    }));
    const ofLit = /^(?:litPropertyMetadata|(?:reactiveElement|litHtml|litElement)Versions)$/;
    expect(after.globals.filter((name) => !before.globals.includes(name) && !ofLit.test(name))).toEqual([]);
    expect([after.sheets, after.styles]).toEqual([before.sheets, before.styles]);
    expect(requests.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([BUNDLE, DATASET]);
    expect(troubles).toEqual([]);
  });

  it('that loads the bundle twice is warned once, and draws', async () => {
    const { page, troubles } = await open(`<actor-explorer src="${DATASET}" lens="kinds=state"></actor-explorer>`, {
      head: `${SCRIPT}<script type="module" src="${BUNDLE}?second"></script>`,
    });
    await loaded(page, 'actor-explorer');
    await drawn(page, 'actor-explorer actor-graph');
    expect(troubles).toEqual([expect.stringContaining('loaded twice')]);
  });

  it('has its colours and type from a handful of custom properties, and parts of elements from its own rules', async () => {
    const { page } = await open(`<actor-explorer src="${DATASET}" lens="kinds=state"></actor-explorer>`, {
      head: `${SCRIPT}<style>
        actor-explorer { --actor-ground-color: rgb(255, 250, 240); --actor-text-font: 20px serif; }
        actor-explorer::part(footer) { font-style: italic; }
      </style>`,
    });
    await loaded(page, 'actor-explorer');
    const looks = await page.evaluate(() => {
      const root = document.querySelector('actor-explorer')?.shadowRoot;
      const graph = root?.querySelector('actor-graph');
      const footer = root?.querySelector('[part~="footer"]');
      if (graph == null || footer == null) throw new Error('There is no graph, or no footer.');
      return [
        getComputedStyle(graph).backgroundColor,
        getComputedStyle(footer).fontStyle,
        getComputedStyle(graph).fontSize,
      ];
    });
    expect(looks).toEqual(['rgb(255, 250, 240)', 'italic', '20px']);
  });

  it('decides by theme= whether they are light or dark, whatever the system says, or leaves it to its own scheme', async () => {
    const { page } = await open(
      ['light', 'dark', 'auto']
        .map((theme) => `<actor-legend theme="${theme}" src="${DATASET}"></actor-legend>`)
        .join(''),
      { colorScheme: 'dark', head: `${SCRIPT}<style>:root { color-scheme: light dark }</style>` },
    );
    await loaded(page, 'actor-legend');
    const colors = await page.evaluate(() =>
      [...document.querySelectorAll('actor-legend')].map((legend) => getComputedStyle(legend).color),
    );
    const [light, dark, auto] = colors;
    expect(light).not.toBe(dark);
    expect(auto).toBe(dark);
  });

  it('is left as it was by a hundred explorers that come and go', async () => {
    const { page, troubles } = await open('<main></main>');
    const session = await page.context().newCDPSession(page);
    const cycle = (times: number): Promise<void> =>
      page.evaluate(
        async ([dataset, count]) => {
          const main = document.querySelector('main');
          const answer = await fetch(String(dataset));
          const data: unknown = await answer.json();
          for (let index = 0; index < Number(count); index += 1) {
            const explorer = document.createElement('actor-explorer');
            explorer.lens = 'kinds=state';
            explorer.data = data;
            main?.append(explorer);
            // oxlint-disable-next-line no-await-in-loop -- one after another is the point
            await explorer.updateComplete;
            // oxlint-disable-next-line no-await-in-loop -- every third one long enough to be drawn
            if (index % 3 === 0) await new Promise((resolve) => void setTimeout(resolve, 60));
            explorer.remove();
          }
          await new Promise((resolve) => void setTimeout(resolve, 500));
        },
        [DATASET, times],
      );
    const count = async (): Promise<{ nodes: number; listeners: number; canvases: number }> => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners, canvases: await page.locator('canvas').count() };
    };
    // The first ones make what all share: the templates, the first styles.
    await cycle(10);
    const before = await count();
    await cycle(100);
    const after = await count();
    expect(after.canvases).toBe(0);
    expect(page.workers()).toEqual([]);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    // An explorer alone has some hundreds of nodes.
    expect(after.nodes - before.nodes).toBeLessThan(500);
    expect(troubles).toEqual([]);
  });
});
