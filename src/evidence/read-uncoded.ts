// The list of paragraphs that hold no relation, with the coder's reason: what the coverage of a text leaves in peace.
// It is authored next to the dataset; whether its entries still fit the text is for `check-uncoded.ts`.
import type { SourceId } from '../model/id.js';
import { jsonPointer, type Issue } from '../model/issue.js';

export interface UncodedParagraph {
  readonly source: SourceId;
  /** Counted from 1 through the text. */
  readonly paragraph: number;
  readonly reason: string;
  /** JSON pointer to the entry in its file. */
  readonly path: string;
}

export interface UncodedList {
  readonly entries: readonly UncodedParagraph[];
  readonly issues: readonly Issue[];
}

const problem = (code: string, path: string, message: string): Issue => ({ code, severity: 'error', path, message });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readEntry(value: unknown, path: string): UncodedParagraph | Issue {
  if (!isRecord(value)) return problem('uncoded-shape', path, 'An entry is an object of source, paragraph and reason.');
  const { source, paragraph, reason, ...rest } = value;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    return problem('uncoded-shape', path, `The entry has an unknown key "${unknown}". Take it out.`);
  }
  if (typeof source !== 'string' || source === '') {
    return problem('uncoded-shape', `${path}/source`, 'Name the source of the entry by its id.');
  }
  if (typeof paragraph !== 'number' || !Number.isInteger(paragraph) || paragraph < 1) {
    return problem('uncoded-shape', `${path}/paragraph`, `Give the entry of ${source} a paragraph number from 1.`);
  }
  if (typeof reason !== 'string' || reason.trim() === '') {
    return problem('uncoded-shape', `${path}/reason`, `Say why paragraph ${paragraph} of ${source} holds no relation.`);
  }
  return { source, paragraph, reason, path };
}

/** Reads the parsed JSON of an uncoded list: `[{ "source", "paragraph", "reason" }]`. Twice the same is refused. */
export function readUncoded(value: unknown): UncodedList {
  if (!Array.isArray(value)) {
    return {
      entries: [],
      issues: [problem('uncoded-shape', '', 'A list of uncoded paragraphs is an array of entries.')],
    };
  }
  const entries: UncodedParagraph[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  value.forEach((item: unknown, index) => {
    const entry = readEntry(item, jsonPointer(index));
    if ('code' in entry) {
      issues.push(entry);
      return;
    }
    const key = jsonPointer(entry.source, entry.paragraph);
    if (seen.has(key)) {
      const message = `Paragraph ${entry.paragraph} of ${entry.source} is listed twice. Keep one entry.`;
      issues.push(problem('uncoded-twice', entry.path, message));
      return;
    }
    seen.add(key);
    entries.push(entry);
  });
  return { entries, issues };
}
