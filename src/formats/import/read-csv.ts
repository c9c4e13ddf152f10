// Reads tables: one table of relations, or the zip archive that we write, with actors beside the relations.
import { strFromU8, unzipSync } from 'fflate';
import type { ExchangeValue } from '../exchange-values.js';
import type { ForeignContent } from '../../model/foreign-content.js';
import type { Reader } from '../format.js';
import { numberOfCell } from './cells.js';
import { guessNodeColumns, type Columns, type EdgeRole } from './columns.js';
import { importFault, type ImportedHead, type ImportedNode, type ImportResult } from './imported-graph.js';
import { graphOfTable, readTable, type ForeignTable } from './read-table.js';
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

function readArchive(bytes: Uint8Array): ImportResult {
  const files = unpack(bytes);
  const relations = files?.get(RELATIONS);
  if (relations === undefined) {
    return importFault(
      'archive-unknown',
      `The zip archive holds no readable ${RELATIONS}. Load its tables one by one.`,
    );
  }
  const result = readRelations(relations);
  if (!result.ok) return result;
  const graph = { ...result.graph, head: headOf(files?.get(README) ?? '') };
  const actors = files?.get(ACTORS);
  if (actors === undefined) return { ...result, graph };
  const table = readTable(actors);
  if (!table.ok) return importFault(table.code, `${ACTORS}: ${table.message}`);
  return { ...result, graph: { ...graph, nodes: nodesOf(table.table) ?? [] } };
}

/** A table of relations, its columns as the reader chose them or as their names say. */
export function readRelations(text: string, chosen?: Columns<EdgeRole>): ImportResult {
  const table = readTable(text);
  return table.ok ? graphOfTable(table.table, chosen) : importFault(table.code, table.message);
}

export const csvReader: Reader = {
  recognises: (content: ForeignContent) => content.kind === 'zip' || (content.kind === 'text' && !isXml(content)),
  read: (content) => {
    if (content.kind === 'zip') return readArchive(content.bytes);
    if (content.kind === 'text') return readRelations(content.text);
    return importFault(
      'format-differs',
      'The file is JSON, not a table. Choose another format, or let it be recognised.',
    );
  },
};
