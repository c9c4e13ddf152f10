// The page about the elements is written from the manifest, and the manifest from the doc blocks: none may lag behind.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declared[] }[];
}

interface Declared {
  readonly tagName?: string;
  readonly summary?: string;
  readonly events?: readonly { readonly name: string; readonly description?: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

describe('docs/elements.md', () => {
  it('is what the manifest says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/element-docs.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('has a summary of every element', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
    const elements = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined);
    expect(elements.length).toBeGreaterThanOrEqual(7);
    expect(elements.filter(({ summary }) => summary === undefined).map(({ tagName }) => tagName)).toEqual([]);
  });
});
