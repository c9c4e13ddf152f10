// Fetches a dataset file from an address and loads it. Whatever goes wrong on the way is an issue, never an exception.
import { decodeText } from './decode-text.js';
import { errorIssue } from './error-issue.js';
import { fetchFile, placeOf } from './fetch-file.js';
import { loadDataset, type LoadResult } from './load-dataset.js';
import type { CheckOptions } from './check-dataset.js';

/**
 * Fetches and loads the dataset at an `http:`, `https:` or relative address; redirects are followed.
 * Never rejects: an abort gives the issue `load-cancelled`.
 */
export async function fetchDataset(
  address: string,
  signal: AbortSignal,
  options: CheckOptions = {},
): Promise<LoadResult> {
  const file = await fetchFile(address, { signal, accept: 'application/json' });
  if (!file.ok) return file;
  const text = decodeText(file.bytes);
  if (!text.ok) return text;
  const loaded = loadDataset(text.text, options);
  // What a redirect led to is often a sign-in page: say where it came from.
  const [issue] = loaded.issues;
  if (loaded.ok || file.redirectedTo === null || issue?.code !== 'not-json') return loaded;
  const message = `${issue.message} It came from ${placeOf(address, file.redirectedTo)}.`;
  return { ok: false, issues: [errorIssue(issue.code, message)] };
}
