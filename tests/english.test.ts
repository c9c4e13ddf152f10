// Every element loads the words it reads, so that one drawn alone misses none of them and brings no other's.
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.js';

const sources = new Map(sourceFiles(/^src\/.*\.ts$/).map(({ path, text }) => [path, text]));

const textOf = (path: string): string => sources.get(path) ?? '';

/** Which file of `en/` enters each part of the table. */
const home = new Map(
  [...sources].flatMap(([path, text]) =>
    Array.from(text.matchAll(/^enterEnglish\('(\w+)'/gm), ([, part = '']): [string, string] => [part, path]),
  ),
);

const STATIC_IMPORT = /^(?:import|export)(?! type )[^;']*'(\.[^']+)';/gm;
const LATER_IMPORT = /import\('(\.[^']+)'\)/g;

const importedBy = (path: string, pattern: RegExp): readonly string[] =>
  Array.from(textOf(path).matchAll(pattern), ([, to = '']) =>
    normalize(join(dirname(path), to)).replace(/\.js$/, '.ts'),
  ).filter((to) => sources.has(to));

function loadedWith(path: string): ReadonlySet<string> {
  const found = new Set([path]);
  for (const file of found) for (const next of importedBy(file, STATIC_IMPORT)) found.add(next);
  return found;
}

/** `words.details`, `words: { details }`, `const { details } = this.words`, `({ details }: Words)` and `Words['details']`. */
const READS = [
  /[wW]ords(?:\(\))?\.(\w+)/g,
  /words: \{([^{}]*)\}/g,
  /\{([^{}]*)\} = [\w.#]*[wW]ords(?:\(\))?[;,)]/g,
  /\{([^{}]*)\}: Words\b/g,
  /Words\['(\w+)'\]/g,
  /Pick<Words, ([^>]*)>/g,
];

const partsReadIn = (path: string): readonly string[] =>
  READS.flatMap((pattern) => Array.from(textOf(path).matchAll(pattern), ([, names = '']) => names))
    .flatMap((names) => names.match(/\w+/g) ?? [])
    .filter((name) => home.has(name));

const missingIn = (loaded: ReadonlySet<string>): readonly string[] =>
  [...loaded]
    .filter((path) => path.startsWith('src/elements/') && !path.startsWith('src/elements/words/'))
    .flatMap((path) => partsReadIn(path).map((part) => ({ path, part })))
    .filter(({ part }) => !loaded.has(home.get(part) ?? ''))
    .map(({ path, part }) => `${path} reads ${part}`);

const elements = [...sources.keys()].filter((path) => /^src\/elements\/actor-[\w-]+\.ts$/.test(path));

describe('the words of an element', () => {
  it('are entered by one file a part, for every part of the table', () => {
    const parts = Array.from(
      textOf('src/elements/words/en.ts').matchAll(/^ {2}readonly (\w+): typeof/gm),
      ([, part]) => part,
    );
    expect([...home.keys()].toSorted()).toEqual(parts.toSorted());
  });

  it.each(elements)('%s', (element) => {
    expect(missingIn(loadedWith(element))).toEqual([]);
  });

  it('are there too when a part of an element is loaded later', () => {
    const missing = elements.flatMap((element) => {
      const atOnce = loadedWith(element);
      return [...atOnce]
        .flatMap((path) => importedBy(path, LATER_IMPORT))
        .flatMap((later) => missingIn(new Set([...atOnce, ...loadedWith(later)])));
    });
    expect(missing).toEqual([]);
  });

  it('are those of no other element in the picture alone', () => {
    const loaded = loadedWith('src/elements/actor-graph.ts');
    expect([...home].filter(([, path]) => loaded.has(path)).map(([part]) => part)).not.toContain('reader');
  });
});
