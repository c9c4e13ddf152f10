// What the tests of the command line share: a run with what it printed, files to run it on.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { runCommand } from '../../src/cli/run-command.js';

export const FIXTURE = 'tests/fixtures/six-claims.json';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export function run(...words: readonly string[]): Run {
  const out: string[] = [];
  const error: string[] = [];
  const code = runCommand(words, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

export interface Report {
  readonly ok: boolean;
  readonly issues: readonly { readonly code: string; readonly path: string }[];
  readonly results: unknown;
}

/** What a run with `--json` printed. */
export const report = ({ out }: Run): Report => JSON.parse(out) as Report;

export interface ScratchFolder {
  readonly folder: string;
  /** Writes a file of this name, which may hold folders, and returns its path. */
  readonly write: (name: string, content: string) => string;
}

/** A folder that goes when the tests of the file are done. */
export function scratchFolder(): ScratchFolder {
  const folder = mkdtempSync(join(tmpdir(), 'actor-atlas-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return { folder, write };
}

/** The fixture as JSON text after `change`. */
export function changedFixture(change: (dataset: Record<string, unknown[]>) => void): string {
  const dataset = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Record<string, unknown[]>;
  change(dataset);
  return JSON.stringify(dataset);
}
