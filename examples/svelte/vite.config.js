// `npx vite examples/svelte` serves the page.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({ base: './', worker: { format: 'es' }, plugins: [svelte({ configFile: false })] });
