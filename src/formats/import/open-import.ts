// Opens a foreign file by the reader of its format: tables as tables, everything else as the graph it is.
import type { ForeignContent } from '../../model/foreign-content.js';
import type { Reader } from '../format.js';
import type { SourceResult } from './import-source.js';

/** All or nothing; never throws. */
export function openImport(reader: Reader, content: ForeignContent): SourceResult {
  if (reader.openTables !== undefined) return reader.openTables(content);
  const read = reader.read(content);
  return read.ok ? { ok: true, source: { kind: 'graph', graph: read.graph, issues: read.issues } } : read;
}
