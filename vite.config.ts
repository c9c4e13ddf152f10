// Builds the explorer's page into site/: static files for any folder of a web server.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { contentPolicy } from './scripts/content-policy.mjs';
import { serviceWorker } from './scripts/service-worker.mjs';
import { copyDatasets } from './scripts/copy-datasets.mjs';

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'site',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'embed.html'].map((page) => resolve(import.meta.dirname, page)),
    },
  },
  worker: { format: 'es' },
  plugins: [contentPolicy(), copyDatasets(), serviceWorker()],
});
