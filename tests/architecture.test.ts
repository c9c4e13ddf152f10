// Holds the folders to the rule of ARCHITECTURE.md: who may import whom, and where each library is at home.
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.js';

const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  dataset: ['model'],
  evidence: ['model'],
  analysis: ['model'],
  formats: ['model', 'analysis'],
  state: ['model', 'analysis'],
  rendering: ['model'],
  elements: ['model', 'state', 'rendering', 'formats', 'dataset', 'evidence', 'analysis'],
  page: ['model', 'elements', 'state', 'index'],
  cli: ['model', 'dataset', 'evidence', 'analysis', 'formats'],
  index: ['model', 'elements', 'state'],
};

/** Which folders a package may be named in; a package that is not listed may be named nowhere. */
const PACKAGES: readonly (readonly [pattern: RegExp, folders: RegExp])[] = [
  [/^valibot$/, /^(model|dataset)\//],
  [/^@noble\/hashes\//, /^(dataset|evidence)\//],
  [/^htmlparser2$/, /^evidence\//],
  [/^graphology/, /^(analysis|formats)\//],
  [/^ml-matrix$/, /^analysis\/balance\//],
  [/^(fflate|papaparse|saxes)$/, /^formats\//],
  [/^(cytoscape|d3-force)/, /^rendering\//],
  [/^minisearch$/, /^elements\/search-parts\//],
  [/^(lit|lit\/.*|@lit\/context)$/, /^(elements|state\/controllers)\//],
  [/^node:/, /^cli\//],
];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/g;

interface Import {
  readonly from: string;
  readonly to: string;
}

const inSource = sourceFiles(/^src\/.*\.ts$/).map(({ path, text }) => ({ path: path.slice('src/'.length), text }));

const imports: readonly Import[] = inSource.flatMap(({ path, text }) =>
  Array.from(text.matchAll(IMPORT), (match) => ({ from: path, to: match[1] ?? match[2] ?? match[3] ?? '' })),
);

const folderOf = (path: string): string =>
  path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '');

const isOwn = ({ to }: Import): boolean => to.startsWith('.');

const target = ({ from, to }: Import): string => normalize(join(dirname(from), to)).replace(/\.js$/, '.ts');

describe('the folders of src/', () => {
  it('are the ones ARCHITECTURE.md names', () => {
    expect([...new Set(inSource.map(({ path }) => folderOf(path)))].toSorted()).toEqual(
      Object.keys(FOLDERS).toSorted(),
    );
  });

  it('import only from the folders they may', () => {
    const strays = imports.filter(isOwn).filter((found) => {
      const [from, to] = [folderOf(found.from), folderOf(target(found))];
      return from !== to && !FOLDERS[from]?.includes(to);
    });
    expect(strays).toEqual([]);
  });

  it('name each package only where it is at home', () => {
    const strays = imports
      .filter((found) => !isOwn(found))
      .filter(({ from, to }) => !PACKAGES.some(([pattern, folders]) => pattern.test(to) && folders.test(from)));
    expect(strays).toEqual([]);
  });

  it('never import in a circle', () => {
    const edges = new Map<string, string[]>();
    for (const found of imports.filter(isOwn)) {
      edges.set(found.from, [...(edges.get(found.from) ?? []), target(found)]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('every file of src/', () => {
  it('opens with what it is for', () => {
    const silent = inSource.filter(({ text }) => !/^(?:\/\/ \S|\/\*\* ?\S)/.test(text)).map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it('opens no channel for HTML and runs no text as code', () => {
    const forbidden =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|styleMap)\b|new Function|\beval\(/;
    expect(inSource.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
