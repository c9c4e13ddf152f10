// An issue that refuses the file. What is wrong and what to do are for the caller to say.
import type { Issue } from '../model/issue.js';

/** `path` is a JSON pointer; left out, the issue is about the whole file. */
export const errorIssue = (code: string, message: string, path = ''): Issue => ({
  code,
  severity: 'error',
  path,
  message,
});
