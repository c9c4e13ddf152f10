// From what a schema found wrong to an issue of ours: a stable code, and a sentence that names the record and the remedy.
import type * as v from 'valibot';
import { jsonPointer, type Issue } from '../model/issue.js';
import { errorIssue } from './error-issue.js';
import { placeInFile, valueAt, type Keys } from './place-in-file.js';
import { describeValue } from './quote-value.js';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in double quotes'],
  ['number', 'a number without quotes'],
  ['boolean', 'true or false, without quotes'],
  ['array', 'a list in square brackets'],
  ['tuple', 'a list in square brackets'],
  ['strict_object', 'an object in curly brackets'],
  ['custom', 'an object in curly brackets'],
]);

/** The remedies of valibot's own validations; the schemas say the others themselves. */
function remedy(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const bound = String(issue.requirement);
  switch (issue.type) {
    case 'integer':
      return 'Write a whole number.';
    case 'min_value':
      return `Write a number of at least ${bound}.`;
    case 'max_value':
      return `Write a number of at most ${bound}.`;
    case 'gt_value':
      return `Write a number greater than ${bound}.`;
    case 'max_length':
      return `Write at most ${bound} characters.`;
    case 'url':
      return 'Write a full address, such as https://example.org/text.';
    default:
      return 'Write a value the dataset schema allows.';
  }
}

/** The keys to the value at fault, from the value the schema was given. */
export const keysOf = (issue: v.BaseIssue<unknown>): Keys =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** The issue for what a schema found at `keys` of `root`. */
export function schemaIssue(root: unknown, issue: v.BaseIssue<unknown>, keys: Keys): Issue {
  const { record, field } = placeInFile(root, keys);
  const path = jsonPointer(...keys);
  const place = field === null ? record : `${record}: ${field}`;
  if (issue.type === 'strict_object' && issue.expected !== 'Object') {
    return errorIssue('key-missing', `${record} has no ${field ?? issue.expected ?? 'key'}. Add it.`, path);
  }
  const found = describeValue(valueAt(root, keys));
  if (issue.type === 'picklist') {
    const allowed = (issue.expected ?? '').replaceAll(/[()]/g, '').replaceAll(' | ', ', ');
    return errorIssue('value-invalid', `${place} is ${found}. Write one of ${allowed}.`, path);
  }
  const type = issue.kind === 'schema' ? TYPES.get(issue.type) : undefined;
  if (type !== undefined) return errorIssue('type-wrong', `${place} is ${found}. Write ${type}.`, path);
  return errorIssue('value-invalid', `${place} is ${found}. ${remedy(issue)}`, path);
}
