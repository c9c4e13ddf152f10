// npm run build: the explorer's pages into site/; the elements, their types, the manifest and the command line into dist/.
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { overBudget } from './entry-sizes.mjs';

const root = join(import.meta.dirname, '..');

await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
const library = join(root, 'vite.library.config.ts');
await build({ root, configFile: library, logLevel: 'warn' });
await build({ root, configFile: library, mode: 'bundle', logLevel: 'warn' });

execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', join(root, 'src', 'tsconfig.types.json')], {
  stdio: 'inherit',
});

const commandLine = join(root, 'dist', 'cli', 'actor-atlas.js');
await bundle({
  entryPoints: [join(root, 'src', 'cli', 'actor-atlas.ts')],
  outfile: commandLine,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  banner: { js: '#!/usr/bin/env node' },
});
chmodSync(commandLine, 0o755);

// What the page shows to readers without scripts.
for (const theme of ['light', 'dark']) {
  const words = `--to svg --lens kinds=state --option theme=${theme}`.split(' ');
  const poster = join(root, 'site', `poster-${theme}.svg`);
  execFileSync(
    process.execPath,
    [commandLine, 'export', 'graph-data/south-caucasus.json', ...words, '-o', poster, '--json'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

execFileSync(
  process.execPath,
  [
    join(root, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js'),
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    'src/elements/*.ts',
    '--outdir',
    'dist',
  ],
  { cwd: root, stdio: 'inherit' },
);
const excess = await overBudget();
if (excess.length > 0) {
  console.error(`The build is larger than scripts/entry-sizes.mjs allows:\n${excess.join('\n')}`);
  process.exit(1);
}
console.log('Built site/ (the explorer) and dist/ (elements, manifest, command line).');
