// The documents tell the truth: links lead somewhere, and tags that are named exist.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.js';

const documents = sourceFiles(/\.md$/);

const LINK = /\]\((?<target>[^)\s]+)\)/g;
const TAG = /<(?<tag>actor-[a-z-]+)\b/g;

const registered = new Set(
  sourceFiles(/^src\/elements\/actor-[a-z-]+\.ts$/).map(({ path }) => path.replace(/^.*\/(.*)\.ts$/, '$1')),
);

describe('the documents', () => {
  it('link only to what is there', () => {
    const dead = documents.flatMap(({ path, text }) =>
      Array.from(text.matchAll(LINK), (match) => match.groups?.['target'] ?? '')
        .filter((target) => !/^(https?:|#|mailto:)/.test(target))
        .filter((target) => !existsSync(join(dirname(path), target.replace(/#.*$/, ''))))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only elements that exist', () => {
    const unknown = documents
      .filter(({ path }) => path !== 'CHANGELOG.md')
      .flatMap(({ path, text }) =>
        Array.from(text.matchAll(TAG), (match) => match.groups?.['tag'] ?? '')
          .filter((tag) => !registered.has(tag))
          .map((tag) => `${path}: <${tag}>`),
      );
    expect(unknown).toEqual([]);
  });
});
