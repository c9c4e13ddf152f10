// positions.csv: every position on a topic, one a row. A lens is about relations: positions stay, whatever it says.
import type { Position } from '../../model/position.js';
import type { FormatInput } from '../format.js';
import { csvTable, type Column, type CsvTable } from '../csv-table.js';
import { STATEMENT_COLUMNS } from './statement-columns.js';

const COLUMNS: readonly Column<Position>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'actor', of: ({ actor }) => actor },
  { name: 'topic', of: ({ topic }) => topic },
  { name: 'position', of: ({ position }) => position },
  ...STATEMENT_COLUMNS,
];

export const positionsTable = ({ data }: FormatInput): CsvTable =>
  csvTable('positions.csv', COLUMNS, data.dataset.positions);
