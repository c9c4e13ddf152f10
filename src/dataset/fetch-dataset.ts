// Fetches a dataset file from an address and loads it. Whatever goes wrong on the way is an issue, never an exception.
import { decodeText } from './decode-text.js';
import { errorIssue } from './error-issue.js';
import { loadDataset, type LoadResult } from './load-dataset.js';
import { quoteText } from './quote-value.js';
import { readBody } from './read-body.js';
import type { CheckOptions } from './check-dataset.js';

const refuse = (code: string, message: string): LoadResult => ({ ok: false, issues: [errorIssue(code, message)] });

/** Refuses an address before anything is requested; null where it may be fetched. */
function refuseAddress(address: string): LoadResult | null {
  if (address.trim() === '') return refuse('address-invalid', 'The address is empty. Give the address of a dataset.');
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

function refuseStatus(response: Response, place: string): LoadResult {
  const remedies = new Map([
    [401, 'It asks for a password: sign in there first, or load the file from disk.'],
    [403, 'It forbids access: ask its owner, or load the file from disk.'],
    [404, 'Nothing is there: check the address.'],
    [410, 'The file was removed: look for its new address.'],
  ]);
  const remedy = remedies.get(response.status) ?? (response.status >= 500 ? 'Try again later.' : 'Check the address.');
  return refuse('http-status', `The server answered ${response.status} for ${place}. ${remedy}`);
}

async function request(address: string, signal: AbortSignal, options: CheckOptions): Promise<LoadResult> {
  const response = await fetch(address, {
    signal,
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
  });
  const place = quoteText(address) + (response.redirected ? ` (redirected to ${quoteText(response.url)})` : '');
  if (!response.ok) {
    await response.body?.cancel();
    return refuseStatus(response, place);
  }
  const body = await readBody(response);
  if (!body.ok) return body;
  const text = decodeText(body.bytes);
  if (!text.ok) return text;
  const loaded = loadDataset(text.text, options);
  // What a redirect led to is often a sign-in page: say where it came from.
  const [issue] = loaded.issues;
  if (loaded.ok || !response.redirected || issue?.code !== 'not-json') return loaded;
  return refuse(issue.code, `${issue.message} It came from ${place}.`);
}

/**
 * Fetches and loads the dataset at an `http:`, `https:` or relative address; redirects are followed.
 * Cookies go to the page's own origin only. Never rejects: an abort gives the issue `load-cancelled`.
 */
export async function fetchDataset(
  address: string,
  signal: AbortSignal,
  options: CheckOptions = {},
): Promise<LoadResult> {
  const refusal = refuseAddress(address);
  if (refusal !== null) return refusal;
  try {
    return await request(address, signal, options);
  } catch {
    if (signal.aborted) return refuse('load-cancelled', 'Loading was cancelled. Load the file again.');
    return refuse(
      'file-unreachable',
      `${quoteText(address)} cannot be read: the network, the server or the policy of a site forbids it. ` +
        'Check the address and the connection, or load the file from disk.',
    );
  }
}
