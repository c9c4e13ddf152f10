// Two projects: what runs in Node alone, and the built pages in a Chromium.
// The tests of elements and of rendering in a browser belong to web-test-runner.config.mjs.
import { defineConfig } from 'vitest/config';

const inBrowser = ['tests/elements/**', 'tests/rendering/browser/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/pages/**', 'tests/command-line/**', ...inBrowser],
          // Some start other programs, on machines that do much else at the same time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts', 'tests/command-line/**/*.test.ts'],
          globalSetup: ['tests/pages/serve-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
