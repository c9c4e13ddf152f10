// The picture taken away from the built page: saved under the strict policy, and the file alone beside the screen.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';

const PICTURE = { width: 1200, height: 760 };

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'actor-atlas-export-'));

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Saves what the panel has written, and returns where. */
async function save(page: Page): Promise<string> {
  const button = page.locator('actor-export').getByRole('button', { name: 'Save', exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** Share of the pixels of two pictures of one size that look different, and share of the first that is no ground. */
const compare = (page: Page, pictures: readonly Buffer[]): Promise<{ differing: number; drawn: number }> =>
  page.evaluate(
    async ([one, other]) => {
      const pixelsOf = async (picture: string | undefined): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('No canvas.');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
      if (a.length !== b.length) throw new Error('The pictures differ in size.');
      let [differing, drawn] = [0, 0];
      for (let at = 0; at < a.length; at += 4) {
        const isFar = (second: Uint8ClampedArray, from: number): boolean =>
          [0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (second[from + channel] ?? 0)) > 48);
        if (isFar(b, at)) differing++;
        if (isFar(a, 0)) drawn++;
      }
      return { differing: differing / (a.length / 4), drawn: drawn / (a.length / 4) };
    },
    pictures.map((picture) => picture.toString('base64')),
  );

describe('the picture as a file', () => {
  it('is saved as PNG, as large as was chosen, and as SVG, without one violation of the policy', async () => {
    const { page, troubles } = await openPage(browser, 'site/index.html#view=export&types=threat');
    const panel = page.locator('actor-export');
    await panel.getByLabel('Size').selectOption('3');
    const image = panel.locator('[part~=preview] img');
    await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(3 * PICTURE.width);
    const png = readFileSync(await save(page));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 3 * PICTURE.width]);
    await panel.getByLabel('Picture as SVG').check();
    await image.waitFor();
    expect(readFileSync(await save(page), 'utf8')).toMatch(/^<svg .*only threat/s);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('opened alone looks like the screen: %s', async (theme) => {
    const page = await browser.newPage({ viewport: PICTURE });
    const host = `${inject('address')}/host.html`;
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Host</title><style>body { margin: 0 } actor-graph { width: 1200px; height: 760px }</style>
          <script type="module" src="dist/actor-atlas.js"></script>
          <actor-graph src="graph-data/south-caucasus.json" lens="kinds=state" theme="${theme}" no-controls></actor-graph>`,
      }),
    );
    await page.goto(host);
    const graph = page.locator('actor-graph');
    await graph.locator('canvas.painting[hidden]').waitFor({ state: 'attached' });
    await expect.poll(() => graph.locator('.view canvas').count()).toBeGreaterThan(1);
    const text = await graph.evaluate(
      async (element: HTMLElement & { exportAs: (id: string, options: object) => Promise<Blob> }, options) =>
        (await element.exportAs('svg', options)).text(),
      { theme },
    );
    const path = join(folder, `alone-${theme}.svg`);
    writeFileSync(path, text);
    const screen = await graph.screenshot();
    await page.close();

    const alone = await browser.newPage({ viewport: { width: PICTURE.width, height: 1000 } });
    await alone.goto(pathToFileURL(path).href);
    const top = Number(/<g transform="translate\(0 (\d+)\)">/.exec(text)?.[1]);
    const file = await alone.screenshot({ clip: { x: 0, y: top, ...PICTURE } });
    await alone.goto('about:blank');
    const { differing, drawn } = await compare(alone, [screen, file]);
    expect(drawn).toBeGreaterThan(0.03);
    expect(differing).toBeLessThan(0.01);
    await alone.close();
  });
});
