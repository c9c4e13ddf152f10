// From the content of a foreign file to a loaded dataset, as page and command line go.
import { loadDatasetObject } from '../../../src/dataset/load-dataset.js';
import { openForeign, openForeignText } from '../../../src/dataset/open-foreign.js';
import { formatById, recogniseFormat } from '../../../src/formats/index.js';
import { makeDataset } from '../../../src/formats/import/make-dataset.js';
import { guessMapping, type ImportMapping } from '../../../src/formats/import/mapping.js';
import type { IndexedDataset } from '../../../src/model/indexed-dataset.js';
import type { Issue } from '../../../src/model/issue.js';

export interface Imported {
  readonly format: string;
  readonly data: IndexedDataset | null;
  readonly issues: readonly Issue[];
}

/** `change`: what the reader maps otherwise. `format`: left out, it is recognised. */
export function importContent(
  content: string | Uint8Array,
  change: Partial<ImportMapping> = {},
  format?: string,
): Imported {
  const opened = typeof content === 'string' ? openForeignText(content) : openForeign(content);
  if (!opened.ok) return { format: '', data: null, issues: opened.issues };
  const found = format === undefined ? recogniseFormat(opened.content) : formatById(format);
  const read = found?.reader?.read(opened.content);
  if (found === undefined || read === undefined) throw new Error('The format is not known.');
  if (!read.ok) return { format: found.id, data: null, issues: read.issues };
  const mapping = { ...guessMapping(read.graph), ...change };
  const made = makeDataset(read.graph, mapping, { file: 'file.txt', format: found.name });
  const loaded = loadDatasetObject(made.dataset);
  const issues = [...read.issues, ...made.issues];
  return loaded.ok
    ? { format: found.id, data: loaded.data, issues }
    : { format: found.id, data: null, issues: [...issues, ...loaded.issues] };
}

export const codesOf = ({ issues }: Imported): readonly string[] => issues.map(({ code }) => code);
