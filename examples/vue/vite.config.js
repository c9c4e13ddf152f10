// `npx vite examples/vue` serves the page.
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  worker: { format: 'es' },
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('actor-') } } })],
});
