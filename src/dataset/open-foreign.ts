// Opens a file whose format nobody knows yet: as JSON, as text or as an archive. What it means is for `formats/`.
import type { ForeignContent } from '../model/foreign-content.js';
import type { Issue } from '../model/issue.js';
import { decodeText } from './decode-text.js';
import { isTooLarge } from './is-too-large.js';
import { FILE_TOO_LARGE, MAX_FILE_BYTES } from './limits.js';
import { parseJson } from './parse-json.js';

export type OpenResult =
  { readonly ok: true; readonly content: ForeignContent } | { readonly ok: false; readonly issues: readonly Issue[] };

// "PK", 3, 4: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7.
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];

/** Opens text that was pasted, or decoded by somebody else. Never throws. */
export function openForeignText(text: string): OpenResult {
  if (isTooLarge(text)) return { ok: false, issues: [FILE_TOO_LARGE] };
  if (!/^\ufeff?\s*[[{]/u.test(text)) return { ok: true, content: { kind: 'text', text } };
  const json = parseJson(text);
  return json.ok ? { ok: true, content: { kind: 'json', value: json.value } } : json;
}

/** Never throws. */
export function openForeign(bytes: Uint8Array): OpenResult {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, issues: [FILE_TOO_LARGE] };
  if (ZIP_START.every((byte, at) => bytes[at] === byte)) return { ok: true, content: { kind: 'zip', bytes } };
  const decoded = decodeText(bytes);
  return decoded.ok ? openForeignText(decoded.text) : { ok: false, issues: decoded.issues };
}
