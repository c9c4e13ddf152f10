// The documentation site as `npm run docs` builds it: every link leads somewhere, every live example runs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from './browser.js';
import { loaded } from './host-page.js';

const ROOT = join(import.meta.dirname, '..', '..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DOCS = join(ROOT, 'site', 'docs');

let browser: Browser;
let pages: readonly string[] = [];

/** The pages of the documentation itself; what an example shows is for `examples.test.ts`. */
const isOurs = (path: string): boolean => !/^examples\/(?!index)/.test(path);

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/docs.mjs'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && isOurs(path),
  );
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

const textOf = (path: string): string => readFileSync(join(DOCS, path), 'utf8');

const valuesOf = (text: string, attribute: string): string[] =>
  Array.from(text.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g')), ([, value = '']) => value);

describe('the documentation site', () => {
  it('leads somewhere by every link, and shows every picture', () => {
    const dead = pages.flatMap((path) => {
      const text = textOf(path);
      return [...valuesOf(text, 'href'), ...valuesOf(text, 'src')]
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => {
          const [file = '', hash] = target.split('#');
          const to = file === '' ? path : relative(DOCS, join(DOCS, dirname(path), file));
          if (!existsSync(join(DOCS, to))) return true;
          return hash !== undefined && !valuesOf(textOf(to), 'id').includes(hash);
        })
        .map((target) => `${path}: ${target}`);
    });
    expect(dead).toEqual([]);
  });

  it('has a page for every element, whose live example runs under the strict policy', async () => {
    const elements = pages.filter((path) => path.startsWith('elements/'));
    expect(elements).toHaveLength(readdirSync('src/elements').filter((name) => /^actor-.*\.ts$/.test(name)).length);
    for (const path of elements) {
      // oxlint-disable no-await-in-loop -- one page after another
      const { page, troubles } = await openPage(browser, `site/docs/${path}`);
      await loaded(page, '.live > :last-child');
      expect(troubles, path).toEqual([]);
      await page.context().close();
      // oxlint-enable no-await-in-loop
    }
  });

  it.each([
    ['index.html', 1440],
    ['docs/embedding.html', 390],
    ['elements/actor-graph.html', 390],
    ['graph-data/index.html', 1440],
  ])('is accessible and no wider than its window: %s at %d', async (path, width) => {
    const { page, troubles } = await openPage(browser, `site/docs/${path}`, { viewport: { width, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as {
        run: () => Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
      };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
