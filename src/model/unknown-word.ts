// The issue of an attribute that was set to a word it does not know.
import type { Issue } from './issue.js';
import { createSuggest } from './suggest.js';

export const unknownWord = (attribute: string, word: string, known: readonly string[]): Issue => ({
  code: `${attribute}-unknown`,
  severity: 'warning',
  path: '',
  message: `"${word}" is no ${attribute}: it is none of ${known.join(', ')}.${createSuggest(known.map((id) => ({ id })))(word)}`,
});
