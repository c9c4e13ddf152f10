// Fetches the bytes of a file from an address. Whatever goes wrong on the way is an issue, never an exception. What the
// bytes mean is for the caller.
import { errorIssue } from './error-issue.js';
import { quoteText } from './quote-value.js';
import { readBody } from './read-body.js';
import type { Issue } from '../model/issue.js';

export interface FetchedFile {
  readonly ok: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where a redirect led to; null where there was none. */
  readonly redirectedTo: string | null;
}

export type FileResult = FetchedFile | { readonly ok: false; readonly issues: readonly Issue[] };

interface FetchOptions {
  /** Aborts; the answer then is the issue `load-cancelled`. */
  readonly signal: AbortSignal;
  /** What the server is asked for: media types. */
  readonly accept: string;
}

const refuse = (code: string, message: string): FileResult => ({ ok: false, issues: [errorIssue(code, message)] });

/** Refuses an address before anything is requested; null where it may be fetched. */
function refuseAddress(address: string): FileResult | null {
  if (address.trim() === '') return refuse('address-invalid', 'The address is empty. Give the address of a file.');
  try {
    // The base stands in for that of the page: only the scheme is judged here.
    const { protocol } = new URL(address, 'https://page.invalid/');
    if (protocol === 'https:' || protocol === 'http:') return null;
  } catch {
    return refuse('address-invalid', `${quoteText(address)} is no valid address. Correct it.`);
  }
  return refuse(
    'address-invalid',
    `${quoteText(address)} is no web address. Give one with https: or http:, or one relative to the page.`,
  );
}

function refuseStatus(response: Response, place: string): FileResult {
  const remedies = new Map([
    [401, 'It asks for a password: sign in there first, or load the file from disk.'],
    [403, 'It forbids access: ask its owner, or load the file from disk.'],
    [404, 'Nothing is there: check the address.'],
    [410, 'The file was removed: look for its new address.'],
  ]);
  const remedy = remedies.get(response.status) ?? (response.status >= 500 ? 'Try again later.' : 'Check the address.');
  return refuse('http-status', `The server answered ${response.status} for ${place}. ${remedy}`);
}

async function request(address: string, { signal, accept }: FetchOptions): Promise<FileResult> {
  const response = await fetch(address, { signal, credentials: 'same-origin', headers: { accept } });
  const redirectedTo = response.redirected ? response.url : null;
  if (!response.ok) {
    await response.body?.cancel();
    return refuseStatus(response, placeOf(address, redirectedTo));
  }
  const body = await readBody(response);
  return body.ok ? { ok: true, bytes: body.bytes, redirectedTo } : body;
}

/** An address as messages name it. */
export const placeOf = (address: string, redirectedTo: string | null): string =>
  quoteText(address) + (redirectedTo === null ? '' : ` (redirected to ${quoteText(redirectedTo)})`);

/**
 * Fetches the file at an `http:`, `https:` or relative address, up to the cap; redirects are followed. Cookies go to the
 * page's own origin only. Never rejects.
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<FileResult> {
  const refusal = refuseAddress(address);
  if (refusal !== null) return refusal;
  try {
    return await request(address, options);
  } catch {
    if (options.signal.aborted) return refuse('load-cancelled', 'Loading was cancelled. Load the file again.');
    return refuse(
      'file-unreachable',
      `${quoteText(address)} cannot be read: the network, the server or the policy of a site forbids it. ` +
        'Check the address and the connection, or load the file from disk.',
    );
  }
}
