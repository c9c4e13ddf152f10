// The theme in a browser that really forces colours, which the runner of the other browser tests cannot ask for.
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import type { GraphTheme } from '../../src/model/looks/graph-theme.js';
import { PALETTES } from '../../src/model/looks/palette.js';

const PATIENCE_MS = 60_000;

let browser: Browser;
let script = '';

beforeAll(async () => {
  const { path, args } = await findBrowser();
  browser = await chromium.launch({ executablePath: path, args });
  const { outputFiles } = await build({
    entryPoints: ['src/rendering/theme.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'theme',
  });
  script = outputFiles[0]?.text ?? '';
}, PATIENCE_MS);

afterAll(() => browser.close());

async function themeUnder(colorScheme: 'light' | 'dark'): Promise<GraphTheme> {
  const page = await browser.newPage({ forcedColors: 'active', colorScheme });
  try {
    await page.setContent('<meta name="color-scheme" content="light dark"><div></div>');
    return await page.evaluate<GraphTheme>(`${script}; theme.readTheme(document.querySelector('div'))`);
  } finally {
    await page.close();
  }
}

it.each([
  { name: 'white', colorScheme: 'light', ground: '#ffffff', text: '#000000' },
  { name: 'black', colorScheme: 'dark', ground: '#000000', text: '#ffffff' },
] as const)(
  'on a $name ground that is forced, the picture takes the colours that are seen there',
  async ({ colorScheme, ground, text }) => {
    const theme = await themeUnder(colorScheme);
    expect(theme).toMatchObject({ scheme: colorScheme, ground, text, muted: text, nodeBorder: text });
    expect(theme.relations).toEqual(PALETTES[colorScheme].relations);
  },
  PATIENCE_MS,
);
