// How many bytes a page loads to draw with what is in dist/, minified and gzipped: what is there at once, and what the
// picture loads by itself (Cytoscape). Other parts of an element load when a reader opens them.
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** What a picture loads by itself once it is painted. */
const LOADED_BY_THE_PICTURE = /(?:^|\/)graph-view-/;

async function chunksOf(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
    outdir: 'entry-sizes',
    logLevel: 'silent',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [relative(root, path), gzipSync(contents, { level: 9 }).length]),
  );
  return { sizes, outputs: metafile.outputs };
}

const isLoadedAlone = ({ entryPoint }) => LOADED_BY_THE_PICTURE.test(entryPoint ?? '');

/** Gzipped bytes of an element of dist/elements/: until its first painting, and with Cytoscape, which takes over then. */
export async function entrySizes(name) {
  const entry = `dist/elements/${name}.js`;
  const { sizes, outputs } = await chunksOf(entry);
  const sizeOf = (isWanted) => closureSize(outputs, sizes, isWanted);
  return {
    painting: sizeOf((output) => output.entryPoint === entry),
    whole: sizeOf((output) => output.entryPoint === entry || isLoadedAlone(output)),
  };
}

function closureSize(outputs, sizes, isWanted) {
  const wanted = Object.entries(outputs)
    .filter(([, output]) => isWanted(output))
    .map(([path]) => path);
  for (const path of wanted) {
    for (const { path: next, kind } of outputs[path].imports) {
      if (kind === 'import-statement' && next in outputs && !wanted.includes(next)) wanted.push(next);
    }
  }
  return wanted.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
}

/** Gzipped bytes of dist/actor-atlas.js. */
export const bundleSize = () => gzipSync(readFileSync(join(root, 'dist', 'actor-atlas.js')), { level: 9 }).length;

/** The most gzipped bytes that each may come to: what a page pays is a promise, so a build that breaks it fails. */
export const BUDGETS = { painting: 92_000, whole: 243_000, bundle: 650_000 };

/** Sentences about what is over its budget; none where the build may stand. */
export async function overBudget() {
  const found = { ...(await entrySizes('actor-graph')), bundle: bundleSize() };
  return Object.entries(BUDGETS)
    .filter(([what, most]) => found[what] > most)
    .map(([what, most]) => `${what}: ${found[what]} bytes gzipped, the budget is ${most}`);
}
