// actors.csv: the drawn actors of the lens, one a row.
import { NODE_ATTRIBUTES, toExchangeGraph, type ExchangeNode } from '../exchange-graph.js';
import type { FormatInput } from '../format.js';
import { csvTable, type Column, type CsvTable } from '../csv-table.js';

const COLUMNS: readonly Column<ExchangeNode>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'name', of: ({ name }) => name },
  ...NODE_ATTRIBUTES.map(({ name }) => ({ name, of: ({ attributes }: ExchangeNode) => attributes.get(name) })),
  { name: 'x', of: ({ place }) => place?.[0] },
  { name: 'y', of: ({ place }) => place?.[1] },
];

export const actorsTable = (input: FormatInput): CsvTable =>
  csvTable('actors.csv', COLUMNS, toExchangeGraph(input).nodes);
