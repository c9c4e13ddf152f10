// Builds dist/actor-atlas.js: one module, with what it loads on demand beside it, that registers every element.
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    lib: { entry: { 'actor-atlas': 'src/index.ts' }, formats: ['es'] },
    // The explorer loads on demand what this module registers at once, on purpose.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
  },
  worker: { format: 'es' },
});
