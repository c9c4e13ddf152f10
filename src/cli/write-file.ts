// Writes what a command made; a file that cannot be written becomes an issue.
import { writeFileSync } from 'node:fs';
import type { Issue } from '../model/issue.js';

/** Null where it worked. */
export function writeFileContent(path: string, content: string | Uint8Array): Issue | null {
  try {
    writeFileSync(path, content);
    return null;
  } catch {
    const message = `${path} cannot be written. Check that its folder exists and may be written to.`;
    return { code: 'file-unwritable', severity: 'error', path: '', message };
  }
}
