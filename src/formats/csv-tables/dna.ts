// dna-statements.csv: positions on topics as an event list with the column names of Discourse Network Analyzer (rDNA).
// Its agreement is 1 or 0: what an actor is for on a condition only is left out, and stands in positions.csv.
import type { IndexedDataset } from '../../model/indexed-dataset.js';
import type { Position } from '../../model/position.js';
import type { FormatInput } from '../format.js';
import { csvTable, type Column, type CsvTable } from '../csv-table.js';
import { sourceIdOf } from '../../model/statement.js';

const PEOPLE: ReadonlySet<string> = new Set(['person', 'group']);

function columnsOf({ actors, sources, topics }: IndexedDataset): readonly Column<Position>[] {
  const recordOf = (position: Position) => sources.get(sourceIdOf(position) ?? '');
  const nameIf = ({ actor }: Position, isPerson: boolean): string => {
    const found = actors.get(actor);
    return found !== undefined && PEOPLE.has(found.kind) === isPerson ? found.name : '';
  };
  return [
    { name: 'id', of: ({ id }) => id },
    { name: 'time', of: ({ said, period }) => said ?? period },
    { name: 'docId', of: sourceIdOf },
    { name: 'docTitle', of: (position) => recordOf(position)?.csl.title },
    {
      name: 'docAuthor',
      of: (position) =>
        recordOf(position)?.csl.author?.map(
          ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
        ),
    },
    { name: 'docSource', of: (position) => recordOf(position)?.outlet?.name },
    { name: 'docSection', of: ({ evidence }) => evidence?.section },
    { name: 'docType', of: (position) => recordOf(position)?.csl.type },
    { name: 'person', of: (position) => nameIf(position, true) },
    { name: 'organization', of: (position) => nameIf(position, false) },
    { name: 'concept', of: ({ topic }) => topics.get(topic)?.name },
    { name: 'agreement', of: ({ position }) => (position === 'for' ? 1 : 0) },
  ];
}

export const dnaTable = ({ data }: FormatInput): CsvTable =>
  csvTable(
    'dna-statements.csv',
    columnsOf(data),
    data.dataset.positions.filter(({ position, modality }) => position !== 'conditional' && modality !== 'denied'),
  );
