// The packed package as the checkers of packages see it: publint for its fields, Are The Types Wrong for its types.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type ResolutionKind } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** How a project may look for the types of a package of modules; the others cannot import one. */
const OF_MODULES: ReadonlySet<ResolutionKind> = new Set(['node16-esm', 'bundler']);

let folder = '';
let tarball = new Uint8Array();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actor-atlas-checks-'));
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8' })) as { filename: string }[];
  tarball = new Uint8Array(readFileSync(join(folder, packed?.filename ?? '')));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed package', () => {
  it('leaves publint nothing to say', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has the right types wherever modules are imported', async () => {
    const checked = await checkPackage(createPackageFromTarballData(tarball));
    if (!checked.types) throw new Error('The package has no types.');
    const problems = checked.problems.filter(
      (problem) => !('resolutionKind' in problem) || OF_MODULES.has(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });
});
