// `npx vite examples/react` serves the page; Vite compiles JSX by itself.
import { defineConfig } from 'vite';

export default defineConfig({ base: './', worker: { format: 'es' } });
