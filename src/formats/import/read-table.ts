// Reads a table of relations: a CSV file, or cells pasted from a spreadsheet. The first row names the columns; which of
// them are the ends is for the caller to say.
import Papa from 'papaparse';
import type { ExchangeValue } from '../exchange-values.js';
import type { Columns, EdgeRole } from './columns.js';
import {
  importFault,
  MAX_IMPORTED_RECORDS,
  NO_HEAD,
  tooManyRecords,
  type ImportedEdge,
  type ImportResult,
} from './imported-graph.js';

export interface ForeignTable {
  readonly columns: readonly string[];
  /** Cells by column; empty ones are left out. */
  readonly rows: readonly ReadonlyMap<string, string>[];
}

export type TableResult =
  | { readonly ok: true; readonly table: ForeignTable }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** What our own tables put before a text that a spreadsheet would run. */
const withoutGuard = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The separator (comma, semicolon, tab, bar) is found by looking. Never throws. */
export function readTable(text: string): TableResult {
  const { data, errors } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    return {
      ok: false,
      code: 'table-quotes',
      message: `Row ${(broken.row ?? 0) + 1}: a quoted cell does not end. ${broken.message}.`,
    };
  }
  const [head, ...body] = data;
  if (head === undefined) {
    return {
      ok: false,
      code: 'table-empty',
      message: 'The table is empty. Its first row names the columns, the others hold relations.',
    };
  }
  const columns = head.map((cell, at) => (cell.trim() === '' ? `column ${at + 1}` : cell.trim()));
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) {
    return {
      ok: false,
      code: 'column-repeated',
      message: `Two columns are called "${twice}". Give each a name of its own.`,
    };
  }
  const long = body.findIndex(
    (row) => row.length > columns.length && row.slice(columns.length).some((cell) => cell !== ''),
  );
  if (long >= 0) {
    return {
      ok: false,
      code: 'row-too-long',
      message: `Row ${long + 2} has more cells than the table has columns. Quote cells that hold the separator.`,
    };
  }
  const rows = body.map(
    (row) =>
      new Map(
        columns.flatMap((column, at) => {
          const cell = withoutGuard(row[at] ?? '').trim();
          return cell === '' ? [] : [[column, cell] as const];
        }),
      ),
  );
  return { ok: true, table: { columns, rows } };
}

const UNDIRECTED: ReadonlySet<string> = new Set(['undirected', 'mutual', 'both', 'reciprocal', 'symmetric']);

/** Whether a cell of the column for direction says that a relation runs both ways. */
function isMutual(cell: string, column: string): boolean {
  const plain = cell.toLowerCase();
  if (UNDIRECTED.has(plain)) return true;
  const isYes = ['true', 'yes', '1'].includes(plain);
  const isNo = ['false', 'no', '0'].includes(plain);
  return /^directed$/i.test(column.trim()) ? isNo : isYes;
}

/** The graph of a table; rows without both ends stop it, for nothing is left out in silence. */
export function graphOfTable({ columns, rows }: ForeignTable, roles: Columns<EdgeRole>): ImportResult {
  if (rows.length > MAX_IMPORTED_RECORDS) return tooManyRecords(rows.length);
  const [from, to] = [roles.get('from'), roles.get('to')];
  if (from === undefined || to === undefined) {
    const message = `It cannot be told which columns hold who and whom. The columns are ${columns.join(', ')}; call two of them "from" and "to", or choose them.`;
    return importFault('ends-unknown', message);
  }
  const mutual = roles.get('mutual');
  const edges: ImportedEdge[] = [];
  for (const [index, row] of rows.entries()) {
    const [source, target] = [row.get(from), row.get(to)];
    const at = `row ${index + 2}`;
    if (source === undefined || target === undefined) {
      const empty = source === undefined ? from : to;
      return importFault('end-missing', `Row ${index + 2}: "${empty}" is empty. Name both ends, or remove the row.`);
    }
    const attributes = new Map<string, ExchangeValue>(row);
    for (const column of [from, to, ...(mutual === undefined ? [] : [mutual])]) attributes.delete(column);
    const id = roles.get('id');
    edges.push({
      id: (id === undefined ? undefined : row.get(id)) ?? '',
      source,
      target,
      directed: mutual === undefined || !isMutual(row.get(mutual) ?? '', mutual),
      attributes,
      at,
    });
  }
  return { ok: true, graph: { head: NO_HEAD, nodes: [], edges }, issues: [] };
}
