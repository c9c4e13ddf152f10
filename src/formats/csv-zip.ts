// CSV: a zip archive of tables for spreadsheets, R and pandas, with further ones for Gephi, Kumu and DNA.
import { strToU8, zipSync } from 'fflate';
import { formatLens } from '../model/lens-grammar.js';
import type { CsvTable } from './csv-table.js';
import { actorsTable } from './csv-tables/actors.js';
import { claimsTable } from './csv-tables/claims.js';
import { dnaTable } from './csv-tables/dna.js';
import { gephiTables } from './csv-tables/gephi.js';
import { kumuTables } from './csv-tables/kumu.js';
import { positionsTable } from './csv-tables/positions.js';
import { relationsTable } from './csv-tables/relations.js';
import { chosenValue, type Format, type FormatInput, type FormatOption } from './format.js';
import { csvReader } from './import/read-csv.js';

const MARK: FormatOption = {
  id: 'mark',
  name: 'Mark of the encoding',
  values: [
    { id: 'none', name: 'none: R, pandas, igraph, Gephi' },
    { id: 'bom', name: 'with a byte order mark: Excel reads every script' },
  ],
};

const BYTE_ORDER_MARK = '\ufeff';

// The oldest time a zip archive can name, whatever the time zone: the same graph gives the same bytes.
const TIME = new Date(1980, 0, 1);

const about = ({ data, graph }: FormatInput): CsvTable => ({
  file: 'README.txt',
  content: `${data.dataset.title}

Dataset: ${data.dataset.id}${data.dataset.modified === undefined ? '' : `, ${data.dataset.modified}`}
SHA-256 of its canonical form: ${data.hash}
Lens: ${formatLens(graph.lens) || '(default)'}
License: ${data.dataset.license ?? 'not stated'}

actors.csv              drawn actors of the lens
relations.csv           their relations; parallel ones stay apart
claims.csv              the claims those relations are made of
positions.csv           all positions on topics
gephi-nodes.csv         for Gephi: File > Import spreadsheet, as nodes table
gephi-edges.csv         for Gephi: as edges table; one row per pair and direction, the sign in SignedWeight
kumu-elements.csv       for Kumu
kumu-connections.csv    for Kumu
dna-statements.csv      for Discourse Network Analyzer and rDNA; positions on a condition are left out

Lists within a cell are separated by "|". A text that a spreadsheet would run as a formula has a ' before it.
All files are UTF-8.
`,
});

const tablesOf = (input: FormatInput): readonly CsvTable[] => [
  about(input),
  actorsTable(input),
  relationsTable(input),
  claimsTable(input),
  positionsTable(input),
  ...gephiTables(input),
  ...kumuTables(input),
  dnaTable(input),
];

export const csvZip: Format = {
  id: 'csv',
  name: 'CSV tables (zip)',
  extension: 'csv.zip',
  mediaType: 'application/zip',
  keeps:
    'Actors, relations and their claims with where they stand, all positions on topics, and tables that Gephi, Kumu and DNA read as they are.',
  loses: 'The records of sources and topics, the stored layout of actors that are not drawn, and the coders.',
  options: [MARK],
  reader: csvReader,
  write: (input, choices) => {
    const mark = chosenValue(MARK, choices) === 'bom' ? BYTE_ORDER_MARK : '';
    const files = tablesOf(input).map(({ file, content }) => [file, strToU8(mark + content)] as const);
    return zipSync(Object.fromEntries(files), { mtime: TIME, level: 6 });
  },
};
