// Reads the body of an answer, and stops at the cap, whatever the server says about its length.
import { FILE_TOO_LARGE, MAX_FILE_BYTES } from './limits.js';
import type { Issue } from '../model/issue.js';

export type BodyResult =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const TOO_LARGE: BodyResult = { ok: false, issues: [FILE_TOO_LARGE] };

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Throws what the stream throws: a broken connection, or the reason of an abort. */
export async function readBody({ body, headers }: Response): Promise<BodyResult> {
  if (body === null) return { ok: true, bytes: new Uint8Array() };
  if (Number(headers.get('content-length')) > MAX_FILE_BYTES) {
    await body.cancel();
    return TOO_LARGE;
  }
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read one chunk after the other
    const { done, value } = await reader.read();
    if (done) return { ok: true, bytes: join(chunks, length) };
    chunks.push(value);
    length += value.length;
    if (length > MAX_FILE_BYTES) break;
  }
  await reader.cancel();
  return TOO_LARGE;
}
