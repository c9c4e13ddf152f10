// relations.csv: the relations of the lens, one a row; parallel ones stay apart.
import { EDGE_ATTRIBUTES, toExchangeGraph, type ExchangeEdge } from '../exchange-graph.js';
import type { FormatInput } from '../format.js';
import { csvTable, type Column, type CsvTable } from '../csv-table.js';

const COLUMNS: readonly Column<ExchangeEdge>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'source', of: ({ source }) => source },
  { name: 'target', of: ({ target }) => target },
  { name: 'weight', of: ({ weight }) => weight },
  ...EDGE_ATTRIBUTES.map(({ name }) => ({ name, of: ({ attributes }: ExchangeEdge) => attributes.get(name) })),
];

export const relationsTable = (input: FormatInput): CsvTable =>
  csvTable('relations.csv', COLUMNS, toExchangeGraph(input).edges);
