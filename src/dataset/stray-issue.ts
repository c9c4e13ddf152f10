// From a stray key or entry to an issue: a stable code, and a sentence that names the record and the remedy.
import { jsonPointer, type Issue } from '../model/issue.js';
import { errorIssue } from './error-issue.js';
import { placeInFile } from './place-in-file.js';
import { createSuggest } from '../model/suggest.js';
import type { Stray } from './find-strays.js';

/** The issue for one stray found in `root`. */
export function strayIssue(root: unknown, stray: Stray): Issue {
  const { record, field } = placeInFile(root, stray.keys);
  const path = jsonPointer(...stray.keys);
  const place = field === null ? record : `${record}: ${field}`;
  if (stray.kind === 'list') {
    return errorIssue('type-wrong', `${place} is a list. Write an object in curly brackets.`, path);
  }
  if (stray.kind === 'surplus') {
    return errorIssue('value-invalid', `${place} has too many entries. Write a list of exactly ${stray.most}.`, path);
  }
  const suggestion = createSuggest(stray.known.map((id) => ({ id })))(String(stray.keys.at(-1)));
  return errorIssue('key-unknown', `${record} has the unknown key ${field}.${suggestion} Correct or remove it.`, path);
}
