// Builds dist/: a module for every element, with the libraries left to who installs the package and what is shared or
// loaded on demand in chunks; or, in mode `bundle`, dist/actor-atlas.js, one file with everything, for a script tag.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

const isLibrary = (id: string): boolean =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const elements = readdirSync(join(root, 'src', 'elements'))
  .filter((name) => /^actor-.*\.ts$/.test(name))
  .map((name) => basename(name, '.ts'));

const MODULES = {
  index: 'src/index.ts',
  ...Object.fromEntries(elements.map((name) => [`elements/${name}`, `src/elements/${name}.ts`])),
};

export default defineConfig(({ mode }) => {
  const isBundle = mode === 'bundle';
  return {
    base: './',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: !isBundle,
      sourcemap: true,
      lib: { entry: isBundle ? { 'actor-atlas': 'src/index.ts' } : MODULES, formats: ['es'] },
      rolldownOptions: {
        ...(isBundle ? {} : { external: isLibrary }),
        output: isBundle ? { codeSplitting: false } : { chunkFileNames: 'chunks/[name]-[hash].js' },
        // The explorer loads on demand what the index registers at once, on purpose.
        checks: { ineffectiveDynamicImport: false },
      },
    },
    worker: { format: 'es' },
  };
});
