// What an installed package holds and what it costs a page: read from dist/ as `npm run build` has left it.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleSize, entrySizes, overBudget } from '../../scripts/entry-sizes.mjs';
import { SCRIPT_ADDRESS } from '../../src/elements/shared/package-address.js';

const ROOT = join(import.meta.dirname, '..', '..');

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let folder = '';
let packed: Packed = { filename: '', files: [] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actor-atlas-package-'));
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [found] = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' })) as readonly Packed[];
  if (found === undefined) throw new Error('npm has packed nothing.');
  packed = found;
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What may be in the package, and nothing else. */
const KINDS: readonly RegExp[] = [
  /^(?:package\.json|README\.md|LICENSE)$/,
  /^dist\/(?:index|actor-atlas)\.js$/,
  /^dist\/elements\/actor-[a-z-]+\.js$/,
  /^dist\/chunks\/[\w-]+\.js$/,
  /^dist\/assets\/[a-z-]+\.worker-[\w-]+\.js$/,
  /^dist\/types\/(?:index|(?:analysis|dataset|elements|evidence|formats|model|rendering|state)\/.+)\.d\.ts$/,
  /^dist\/cli\/actor-atlas\.js$/,
  /^dist\/custom-elements\.json$/,
  /^graph-data\/.+\.(?:json|md)$/,
];

describe('the packed package', () => {
  it('holds modules, types, the bundle, the command, the manifest and the datasets, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !KINDS.some((kind) => kind.test(path)))).toEqual([]);
    for (const kind of KINDS)
      expect(
        paths.some((path) => kind.test(path)),
        String(kind),
      ).toBe(true);
  });

  it('has a module and types for every element', () => {
    const elements = readdirSync(join(ROOT, 'src', 'elements')).filter((name) => /^actor-.*\.ts$/.test(name));
    const paths = new Set(packed.files.map(({ path }) => path));
    for (const file of elements) {
      const name = file.replace(/\.ts$/, '');
      expect(paths.has(`dist/elements/${name}.js`), name).toBe(true);
      expect(paths.has(`dist/types/elements/${name}.d.ts`), name).toBe(true);
    }
  });

  it('is what embed code names: the file and the version', () => {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;
    const [, named] = /\/npm\/(.*)$/.exec(SCRIPT_ADDRESS) ?? [];
    expect(named).toBe(`${name}@${version}/dist/actor-atlas.js`);
  });

  it('type-checks in a project that imports it whole, one element, and a dataset', () => {
    const home = join(folder, 'node_modules', 'actor-atlas');
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', home, '--strip-components=1']);
    for (const name of [
      'lit',
      'lit-html',
      'lit-element',
      '@lit',
      'valibot',
      'graphology',
      'graphology-types',
      'ml-matrix',
    ]) {
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(folder, 'page.ts'),
      `import 'actor-atlas';
import { ActorGraph } from 'actor-atlas/elements/actor-graph.js';
import dataset from 'actor-atlas/graph-data/south-caucasus.json' with { type: 'json' };
const graph: ActorGraph = document.createElement('actor-graph');
graph.data = dataset;
graph.addEventListener('actor-selection-change', ({ selection }) => console.log(selection));
// @ts-expect-error a lens is text
graph.lens = 1;
`,
    );
    const options = [
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2022',
      '--strict',
      '--noEmit',
    ];
    const rest = [
      '--skipLibCheck',
      '--resolveJsonModule',
      '--lib',
      'es2023,dom,dom.iterable',
      '--types',
      '',
      'page.ts',
    ];
    const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
    expect(() => execFileSync(tsc, [...options, ...rest], { cwd: folder, encoding: 'utf8' })).not.toThrow();
  });

  it('is one file without any other where the bundle is taken', () => {
    const bundle = readFileSync(join(ROOT, 'dist', 'actor-atlas.js'), 'utf8');
    expect(bundle).not.toMatch(/(?:^|[;}])import\s*(?:[{*"'][^;]*from\s*)?["']/m);
    expect(bundle).not.toMatch(/\bimport\(\s*["'`]/);
    expect(existsSync(join(ROOT, 'dist', 'index.js'))).toBe(true);
  });
});

describe('the sizes the README tells', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const told = (what: RegExp): number => Number(what.exec(readme)?.[1]);

  it('are those of the graph alone and of the bundle, to a kilobyte', async () => {
    const { painting, whole } = await entrySizes('actor-graph');
    expect(Math.abs(told(/`<actor-graph>` alone paints after (\d+) kB/) - painting / 1000)).toBeLessThan(1);
    expect(Math.abs(told(/and loads (\d+) kB in all/) - whole / 1000)).toBeLessThan(1);
    expect(Math.abs(told(/the bundle is (\d+) kB/) - bundleSize() / 1000)).toBeLessThan(1);
  });

  it('are within what a build may cost', async () => {
    expect(await overBudget()).toEqual([]);
  });
});
