// From text to a JSON value, or to issues with line and column that read the same in every engine.
// What the value means is for `parse-dataset.ts`.
import { errorIssue } from './error-issue.js';
import { isTooLarge } from './is-too-large.js';
import { FILE_TOO_LARGE, MAX_DEPTH, nestingTooDeep } from './limits.js';
import { recogniseText } from './recognise-text.js';
import { scanJson, type JsonFault } from './scan-json.js';
import { textPosition } from './text-position.js';
import type { Issue } from '../model/issue.js';

export type JsonResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly Issue[] };

const refuse = (issue: Issue): JsonResult => ({ ok: false, issues: [issue] });

function faultIssue(text: string, fault: JsonFault): Issue {
  const place = textPosition(text, fault.offset);
  if (fault.code === 'nesting-too-deep') return nestingTooDeep(place);
  return errorIssue(fault.code, `${place}: ${fault.message}`, fault.path);
}

/** Reads a JSON text; a byte order mark at its start is ignored. Never throws. */
export function parseJson(text: string): JsonResult {
  if (isTooLarge(text)) return refuse(FILE_TOO_LARGE);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refuse(errorIssue('file-empty', 'The file is empty. Load a dataset in JSON.'));
  const other = recogniseText(json);
  if (other !== null) return refuse(other);
  const fault = scanJson(json, MAX_DEPTH);
  if (fault !== null) return refuse(faultIssue(json, fault));
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return refuse(
      errorIssue('json-syntax', 'The file cannot be read as JSON here. Write it anew with another program.'),
    );
  }
}
