// The texts are not ours: no file of the repository holds more than eight words of them in a row.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCopiedRuns, indexCopiedRuns } from '../src/evidence/copied-runs.js';
import { sourceFiles } from './source-files.js';
import { hasTexts, readSourceTexts } from './texts.js';

interface TitledDataset {
  readonly sources: readonly { readonly csl: { readonly title?: string; readonly URL?: string } }[];
}

describe.skipIf(!hasTexts)('the repository', () => {
  const { sources } = JSON.parse(readFileSync('graph-data/south-caucasus.json', 'utf8')) as TitledDataset;
  // The title of a text, and the address that repeats it, may be named.
  const allowed = sources.flatMap(({ csl }) => [csl.title ?? '', csl.URL ?? '']).filter(Boolean);
  const indexes = hasTexts ? readSourceTexts().map(({ name, text }) => ({ name, index: indexCopiedRuns(text) })) : [];

  const runsIn = (place: string, text: string): readonly string[] =>
    indexes.flatMap(({ name, index }) =>
      findCopiedRuns(index, text, allowed).map(
        ({ words, paragraph }) => `${place}: ${words} words of ${name}, paragraph ${paragraph}`,
      ),
    );

  it('holds no run of more than eight words of a text', () => {
    const found = sourceFiles(/^(?!package-lock\.json$)/).flatMap(({ path, text }) => runsIn(path, text));
    expect(found).toEqual([]);
  });

  it('holds none in its history of messages either', () => {
    expect(runsIn('commit messages', execFileSync('git', ['log', '--format=%B'], { encoding: 'utf8' }))).toEqual([]);
  });
});
