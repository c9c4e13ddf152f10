// The records of a foreign file as small tables, for the reader to say what their columns are.
import { guessNodeColumns, type Columns, type EdgeRole, type NodeRole } from '../../formats/import/columns.js';
import { edgeColumnsOf, type ImportSource } from '../../formats/import/import-source.js';
import { columnsOf, textOf } from '../../formats/import/mapping.js';
import type { ColumnTable } from './import-order.js';

/** Records that are shown. */
const ROWS = 5;

/** Characters of a cell that are shown. */
const CELL = 80;

const short = (text: string): string => (text.length > CELL ? `${text.slice(0, CELL - 1).toWellFormed()}…` : text);

export function describeEdges(source: ImportSource, roles: Columns<EdgeRole>): ColumnTable<EdgeRole> {
  const columns = edgeColumnsOf(source);
  if (source.kind === 'table') {
    const { rows } = source.table;
    const shown = rows
      .slice(0, ROWS)
      .map((row) => ({ lead: [], cells: columns.map((column) => short(row.get(column) ?? '')) }));
    return { columns, roles, rows: shown, count: rows.length };
  }
  const { edges } = source.graph;
  const shown = edges.slice(0, ROWS).map(({ source: from, target, attributes }) => ({
    lead: [short(from), short(target)],
    cells: columns.map((column) => short(textOf(attributes, column))),
  }));
  return { columns, roles, rows: shown, count: edges.length };
}

/** Null where no node says anything of itself. */
export function describeNodes(source: ImportSource, chosen: Columns<NodeRole> | null): ColumnTable<NodeRole> | null {
  const nodes = source.kind === 'table' ? source.nodes : source.graph.nodes;
  const columns = columnsOf(nodes);
  if (columns.length === 0) return null;
  const rows = nodes.slice(0, ROWS).map(({ id, attributes }) => ({
    lead: [short(id)],
    cells: columns.map((column) => short(textOf(attributes, column))),
  }));
  return { columns, roles: chosen ?? guessNodeColumns(columns), rows, count: nodes.length };
}
