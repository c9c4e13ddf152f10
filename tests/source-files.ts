// The files of the repository as tests look at them: those git knows, and new ones it does not ignore.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const isBinary = (text: string): boolean => text.includes('\u0000');

/** Text files whose path matches; paths are relative to the root of the repository. */
export function sourceFiles(matching = /./): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed
    .split('\u0000')
    .filter((path) => path !== '' && matching.test(path) && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !isBinary(text));
}
