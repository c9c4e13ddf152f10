// From what the reader gave to content that a format can be recognised of, piece by piece, so that a large file shows how
// far it is read.
import { errorIssue } from '../../dataset/error-issue.js';
import { FILE_TOO_LARGE, MAX_FILE_BYTES } from '../../dataset/limits.js';
import { openForeign, openForeignText, type OpenResult } from '../../dataset/open-foreign.js';
import type { GivenFile, TellProgress } from './import-order.js';

/** Bytes between two reports. */
const STEP = 1024 * 1024;

const UNREADABLE: OpenResult = {
  ok: false,
  issues: [
    errorIssue(
      'file-unreadable',
      'The file cannot be read: it is a folder, it was moved or changed meanwhile, or access to it is denied. Choose it again.',
    ),
  ],
};

async function bytesOf(file: Blob, tell: TellProgress): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += STEP) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other, so that it can be given up
    await tell({ stage: 'reading', share: at / file.size });
    // oxlint-disable-next-line no-await-in-loop -- as above
    bytes.set(new Uint8Array(await file.slice(at, at + STEP).arrayBuffer()), at);
  }
  return bytes;
}

/** Rejects only when `tell` does. */
export async function readGiven({ content }: GivenFile, tell: TellProgress): Promise<OpenResult> {
  if (typeof content === 'string') return openForeignText(content);
  if (content.size > MAX_FILE_BYTES) return { ok: false, issues: [FILE_TOO_LARGE] };
  try {
    const bytes = await bytesOf(content, tell);
    await tell({ stage: 'understanding', share: null });
    return openForeign(bytes);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotReadableError') return UNREADABLE;
    throw error;
  }
}
