// claims.csv: the claims that the relations of the lens are made of, one a row, in the order of the dataset.
import type { Claim } from '../../model/claim.js';
import type { FormatInput } from '../format.js';
import { csvTable, type Column, type CsvTable } from '../csv-table.js';
import { STATEMENT_COLUMNS } from './statement-columns.js';

const COLUMNS: readonly Column<Claim>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'relationType', of: ({ type }) => type },
  { name: 'subtype', of: ({ subtype }) => subtype },
  { name: 'from', of: ({ from }) => from },
  { name: 'to', of: ({ to }) => to },
  { name: 'directed', of: ({ directed }) => directed },
  { name: 'against', of: ({ against }) => against },
  { name: 'via', of: ({ via }) => via },
  { name: 'about', of: ({ about }) => about },
  ...STATEMENT_COLUMNS,
  { name: 'restates', of: ({ restates }) => restates },
  { name: 'weight', of: ({ weight }) => weight },
];

export function claimsTable({ data, graph }: FormatInput): CsvTable {
  const shown = new Set([...graph.relations.values()].flatMap(({ claims }) => claims));
  return csvTable(
    'claims.csv',
    COLUMNS,
    data.dataset.claims.filter(({ id }) => shown.has(id)),
  );
}
