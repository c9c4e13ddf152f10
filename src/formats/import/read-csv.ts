// Reads tables: one table of relations, or the zip archive that we write, with actors beside the relations.
import { strFromU8, unzipSync } from 'fflate';
import type { ExchangeValue } from '../exchange-values.js';
import type { ForeignContent } from '../../model/foreign-content.js';
import type { Reader } from '../format.js';
import { numberOfCell } from './cells.js';
import { guessNodeColumns } from './columns.js';
import { graphOfSource, type SourceResult } from './import-source.js';
import { importFault, NO_HEAD, type ImportedHead, type ImportedNode } from './imported-graph.js';
import { readTable, type ForeignTable } from './read-table.js';
import { isXml } from './readers.js';

/** Larger tables within an archive are not unpacked: a short archive can hold a very long one. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

const RELATIONS = 'relations.csv';
const ACTORS = 'actors.csv';
const README = 'README.txt';

/** Rows as nodes, by the columns that are called like parts of an actor; undefined where no column holds ids. */
function nodesOf({ columns, rows }: ForeignTable): readonly ImportedNode[] | undefined {
  const roles = guessNodeColumns(columns);
  const idColumn = roles.get('id') ?? roles.get('name');
  if (idColumn === undefined) return undefined;
  const [across, down] = [roles.get('x'), roles.get('y')];
  return rows.flatMap((row, index) => {
    const id = row.get(idColumn);
    if (id === undefined) return [];
    const attributes = new Map<string, ExchangeValue>(row);
    const x = numberOfCell(row.get(across ?? '') ?? '');
    const y = numberOfCell(row.get(down ?? '') ?? '');
    const place = x === null || y === null ? null : ([x, y] as const);
    return [{ id, attributes, place, at: `${ACTORS}, row ${index + 2}` }];
  });
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => [RELATIONS, ACTORS, README].includes(name) && originalSize <= MAX_TABLE_BYTES,
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return null;
  }
}

/** What `csv-zip.ts` writes on top: the title, then the id and the date of the dataset. */
function headOf(readme: string): ImportedHead {
  const told = /^(?<title>[^\n]*)\n\nDataset: (?<dataset>[^,\n]+)(?:, (?<modified>[^\n]+))?\n/u.exec(readme)?.groups;
  return { title: told?.['title'] ?? '', dataset: told?.['dataset'] ?? '', modified: told?.['modified'] ?? '' };
}

function openRelations(
  text: string,
  beside: { readonly head: ImportedHead; readonly nodes: readonly ImportedNode[] },
): SourceResult {
  const read = readTable(text);
  if (!read.ok) return importFault(read.code, read.message);
  return { ok: true, source: { kind: 'table', table: read.table, ...beside } };
}

function openArchive(bytes: Uint8Array): SourceResult {
  const files = unpack(bytes);
  const relations = files?.get(RELATIONS);
  if (relations === undefined) {
    return importFault(
      'archive-unknown',
      `The zip archive holds no readable ${RELATIONS}. Load its tables one by one.`,
    );
  }
  const head = headOf(files?.get(README) ?? '');
  const actors = files?.get(ACTORS);
  if (actors === undefined) return openRelations(relations, { head, nodes: [] });
  const read = readTable(actors);
  if (!read.ok) return importFault(read.code, `${ACTORS}: ${read.message}`);
  return openRelations(relations, { head, nodes: nodesOf(read.table) ?? [] });
}

/** The table of relations and what is beside it, before anybody says which columns are the ends. */
function openTables(content: ForeignContent): SourceResult {
  if (content.kind === 'zip') return openArchive(content.bytes);
  if (content.kind === 'text') return openRelations(content.text, { head: NO_HEAD, nodes: [] });
  return importFault(
    'format-differs',
    'The file is JSON, not a table. Choose another format, or let it be recognised.',
  );
}

export const csvReader: Reader = {
  recognises: (content: ForeignContent) => content.kind === 'zip' || (content.kind === 'text' && !isXml(content)),
  read: (content) => {
    const opened = openTables(content);
    return opened.ok ? graphOfSource(opened.source) : opened;
  },
  openTables,
};
