// Text of foreign files as a dataset may hold it: no control characters, no halves of characters, not too long.
import { TEXT_MAX_LENGTH } from '../../model/text.js';
import type { ImportIssues } from './import-issues.js';

// eslint-disable-next-line no-control-regex -- the point of the pattern
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g;

/** What had to go is told to `issues`. */
export function freeText(
  text: string,
  { issues, at }: { readonly issues: ImportIssues; readonly at: string },
  most = TEXT_MAX_LENGTH,
): string {
  const clean = text.toWellFormed().replace(CONTROL, ' ').trim();
  const short = clean.length > most ? `${clean.slice(0, most - 1).toWellFormed()}…` : clean;
  if (short !== text.trim()) issues.add('text', at);
  return short;
}
