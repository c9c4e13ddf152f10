// Reads what commands are given: dataset files, texts, folders of texts. What cannot be read becomes an issue.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CheckOptions } from '../dataset/check-dataset.js';
import { decodeText } from '../dataset/decode-text.js';
import { loadDataset, type LoadResult } from '../dataset/load-dataset.js';
import type { NamedText } from '../evidence/match-texts.js';
import { normaliseText } from '../evidence/normalise.js';
import { readText } from '../evidence/read-text.js';
import { TEXT_EXTENSIONS } from '../evidence/text-extensions.js';
import type { Issue } from '../model/issue.js';
import { compareIds } from '../model/relation-id.js';

type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issues: readonly Issue[] };

const problem = (code: string, message: string): Issue => ({ code, severity: 'error', path: '', message });

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file. Check the path.'],
  ['EISDIR', 'It is a folder. Name a file in it.'],
  ['ENOTDIR', 'It is no folder. Name the folder the texts are in.'],
  ['EACCES', 'It may not be read. Change its permissions.'],
]);

function unreadable(path: string, error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problem(
    'file-unreadable',
    `${path} cannot be read. ${REASONS.get(code) ?? 'Check that it is a readable file.'}`,
  );
}

type FileBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issues: readonly Issue[] };

export function readFileBytes(path: string): FileBytes {
  try {
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return { ok: false, issues: [unreadable(path, error)] };
  }
}

export function readFileText(path: string): FileText {
  const file = readFileBytes(path);
  return file.ok ? decodeText(file.bytes) : file;
}

export function readDatasetFile(path: string, options: CheckOptions = {}): LoadResult {
  const file = readFileText(path);
  return file.ok ? loadDataset(file.text, options) : file;
}

type TextResult =
  { readonly ok: true; readonly text: NamedText } | { readonly ok: false; readonly issues: readonly Issue[] };

export function readTextFile(path: string): TextResult {
  const file = readFileText(path);
  if (!file.ok) return file;
  const name = basename(path);
  const reading = readText(name, file.text);
  if (!reading.ok) return { ok: false, issues: [reading.issue] };
  return { ok: true, text: { name, text: normaliseText(reading.text) } };
}

export interface TextFolder {
  readonly texts: readonly NamedText[];
  readonly issues: readonly Issue[];
}

const isText = (name: string): boolean =>
  TEXT_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`));

/** The texts of a folder, by name; a text file may be named instead of a folder. Other files are left alone. */
export function readTexts(path: string): TextFolder {
  let paths: readonly string[];
  try {
    const isFolder = statSync(path).isDirectory();
    const names = isFolder ? readdirSync(path).filter(isText).toSorted(compareIds) : [];
    paths = isFolder ? names.map((name) => join(path, name)) : [path];
  } catch (error) {
    return { texts: [], issues: [unreadable(path, error)] };
  }
  const results = paths.map(readTextFile);
  const issues = results.flatMap((result) => (result.ok ? [] : result.issues));
  if (paths.length === 0) {
    const endings = TEXT_EXTENSIONS.map((extension) => `.${extension}`).join(', ');
    issues.push(problem('texts-missing', `${path} holds no text. Put files ending in ${endings} there.`));
  }
  return { texts: results.flatMap((result) => (result.ok ? [result.text] : [])), issues };
}
