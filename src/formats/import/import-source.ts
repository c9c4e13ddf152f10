// A foreign file as far as it can be read before anybody says which of its columns are who and whom: a graph, or a table
// that becomes one. What else its columns mean is for the mapping.
import type { Issue } from '../../model/issue.js';
import { guessEdgeColumns, type Columns, type EdgeRole } from './columns.js';
import type { ImportedGraph, ImportedHead, ImportedNode, ImportRefusal, ImportResult } from './imported-graph.js';
import { columnsOf } from './mapping.js';
import { graphOfTable, type ForeignTable } from './read-table.js';

export type ImportSource =
  | {
      readonly kind: 'table';
      readonly table: ForeignTable;
      readonly head: ImportedHead;
      /** Of a table of actors beside that of relations. */
      readonly nodes: readonly ImportedNode[];
    }
  | { readonly kind: 'graph'; readonly graph: ImportedGraph; readonly issues: readonly Issue[] };

export type SourceResult = { readonly ok: true; readonly source: ImportSource } | ImportRefusal;

/** The columns of its relations, in the order of the file; the ends of a graph are none. */
export const edgeColumnsOf = (source: ImportSource): readonly string[] =>
  source.kind === 'table' ? source.table.columns : columnsOf(source.graph.edges);

/** What they are by their names. */
export const guessColumnsOf = (source: ImportSource): Columns<EdgeRole> =>
  guessEdgeColumns(edgeColumnsOf(source), source.kind === 'graph');

export function graphOfSource(source: ImportSource, columns: Columns<EdgeRole> = guessColumnsOf(source)): ImportResult {
  if (source.kind === 'graph') return { ok: true, graph: source.graph, issues: source.issues };
  const read = graphOfTable(source.table, columns);
  return read.ok ? { ...read, graph: { ...read.graph, head: source.head, nodes: source.nodes } } : read;
}
