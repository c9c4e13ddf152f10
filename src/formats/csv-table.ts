// A table as CSV (RFC 4180): a header, quoted where needed, lines ended by CRLF, opened safely by spreadsheets.
import Papa from 'papaparse';
import { writeList } from './list-text.js';

export type Cell = string | number | boolean | readonly string[] | null | undefined;

export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => Cell;
}

/** A file of the archive, with or without rows. */
export interface CsvTable {
  readonly file: string;
  readonly content: string;
}

// Papa Parse puts a `'` before texts that begin with = + - @ Tab or CR, which a spreadsheet would run as a formula
// (https://owasp.org/www-community/attacks/CSV_Injection); numbers stay as they are.
const ESCAPE_FORMULAE = /^[=+\-@\t\r]/;

const flat = (cell: Cell): string | number | boolean => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? writeList(cell) : cell;
};

/** The text of a table; lists within a cell are joined by `|`. */
export function writeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => columns.map(({ of }) => flat(of(row))));
  return `${Papa.unparse({ fields, data }, { escapeFormulae: ESCAPE_FORMULAE, newline: '\r\n' })}\r\n`;
}

export const csvTable = <Row>(file: string, columns: readonly Column<Row>[], rows: readonly Row[]): CsvTable => ({
  file,
  content: writeTable(columns, rows),
});
