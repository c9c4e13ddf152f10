// actor-atlas import: a graph or table of another program as a dataset, with what was taken for what.
import { basename } from 'node:path';
import { loadDatasetObject } from '../../dataset/load-dataset.js';
import { openForeign } from '../../dataset/open-foreign.js';
import { formatById, FORMATS, recogniseFormat, type Format } from '../../formats/index.js';
import { EDGE_ROLES, type Columns, type EdgeRole } from '../../formats/import/columns.js';
import { graphOfSource, guessColumnsOf } from '../../formats/import/import-source.js';
import { openImport } from '../../formats/import/open-import.js';
import type { ImportedGraph, ImportRefusal } from '../../formats/import/imported-graph.js';
import { makeDataset } from '../../formats/import/make-dataset.js';
import { guessMapping, type ImportMapping } from '../../formats/import/mapping.js';
import { writeJson } from '../../formats/format.js';
import type { ForeignContent } from '../../model/foreign-content.js';
import { hasErrors, type Issue } from '../../model/issue.js';
import { ACTOR_KINDS, RELATION_TYPES, type RelationType } from '../../model/vocabulary.js';
import { failure, Misuse, stringOption, type Command, type Values } from '../command.js';
import { readFileBytes } from '../read-files.js';
import { writeFileContent } from '../write-file.js';

const READABLE = FORMATS.filter(({ reader }) => reader !== undefined);

/** `a=b,c=d`; throws `Misuse` for a part without a sign of equality. */
function readPairs(text: string, option: string): readonly (readonly [string, string])[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const at = part.lastIndexOf('=');
      if (at <= 0) throw new Misuse(`--${option} takes pairs such as NAME=VALUE, not "${part}".`);
      return [part.slice(0, at), part.slice(at + 1)];
    });
}

function oneOf<T extends string>(words: readonly T[], text: string, option: string): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Misuse(`--${option}: "${text}" is none of ${words.join(', ')}.`);
  return found;
}

interface Wishes {
  readonly types: ReadonlyMap<string, RelationType>;
  readonly columns: Columns<EdgeRole>;
  readonly usualType: RelationType | undefined;
  readonly usualKind: (typeof ACTOR_KINDS)[number] | undefined;
}

function readWishes(options: Values): Wishes {
  const [type, kind] = [stringOption(options, 'type'), stringOption(options, 'kind')];
  const types = readPairs(stringOption(options, 'map') ?? '', 'map');
  const columns = readPairs(stringOption(options, 'columns') ?? '', 'columns');
  return {
    types: new Map(types.map(([name, value]) => [name, oneOf(RELATION_TYPES, value, 'map')])),
    columns: new Map(columns.map(([role, column]) => [oneOf(EDGE_ROLES, role, 'columns'), column])),
    usualType: type === undefined ? undefined : oneOf(RELATION_TYPES, type, 'type'),
    usualKind: kind === undefined ? undefined : oneOf(ACTOR_KINDS, kind, 'kind'),
  };
}

function unreadable(format: Format): ImportRefusal {
  const message = `${format.name} cannot be read back. Choose one of ${READABLE.map(({ id }) => id).join(', ')}.`;
  return { ok: false, issues: [{ code: 'format-unreadable', severity: 'error', path: '', message }] };
}

interface MappedGraph {
  readonly ok: true;
  readonly graph: ImportedGraph;
  readonly issues: readonly Issue[];
  readonly mapping: ImportMapping;
}

function readGraph(format: Format, content: ForeignContent, wishes: Wishes): MappedGraph | ImportRefusal {
  if (format.reader === undefined) return unreadable(format);
  const opened = openImport(format.reader, content);
  if (!opened.ok) return opened;
  const columns = new Map([...guessColumnsOf(opened.source), ...wishes.columns]);
  const read = graphOfSource(opened.source, columns);
  return read.ok ? { ...read, mapping: mappingOf(guessMapping(read.graph, columns), wishes) } : read;
}

const mappingOf = (guessed: ImportMapping, wishes: Wishes): ImportMapping => ({
  ...guessed,
  types: new Map([...guessed.types, ...wishes.types]),
  usualType: wishes.usualType ?? guessed.usualType,
  usualKind: wishes.usualKind ?? guessed.usualKind,
});

const describeColumns = ({ edgeColumns }: ImportMapping): string =>
  [...edgeColumns].map(([role, column]) => `${role}: ${column}`).join(', ') || 'none';

const describeTypes = ({ types, usualType }: ImportMapping): string =>
  [...[...types].map(([name, type]) => `${name} as ${type}`), `others by their sign, else ${usualType}`].join('; ');

const UNKNOWN: Issue = {
  code: 'format-unknown',
  severity: 'error',
  path: '',
  message: `The format of the file is not known. Name it with --from: ${READABLE.map(({ id }) => id).join(', ')}.`,
};

function chooseFormat(content: ForeignContent, wanted: string | undefined): Format | undefined {
  if (wanted === undefined) return recogniseFormat(content);
  const format = formatById(wanted);
  if (format?.reader === undefined) {
    throw new Misuse(`"${wanted}" cannot be read; there are ${READABLE.map(({ id }) => id).join(', ')}.`);
  }
  return format;
}

export const importGraph: Command = {
  name: 'import',
  usage:
    'import FILE [--from FORMAT] [--columns ROLE=COLUMN,…] [--map NAME=TYPE,…] [--type TYPE] [--kind KIND] [-o OUT]',
  summary: `Reads a graph or a table of relations as a dataset; formats: ${READABLE.map(({ id }) => id).join(', ')}; roles: ${EDGE_ROLES.join(', ')}.`,
  files: 1,
  options: {
    from: { type: 'string' },
    columns: { type: 'string' },
    map: { type: 'string' },
    type: { type: 'string' },
    kind: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  required: [],
  run: ({ files: [file = ''], options }) => {
    const wishes = readWishes(options);
    const bytes = readFileBytes(file);
    if (!bytes.ok) return failure(bytes.issues);
    const opened = openForeign(bytes.bytes);
    if (!opened.ok) return failure(opened.issues);
    const format = chooseFormat(opened.content, stringOption(options, 'from'));
    if (format === undefined) return failure([UNKNOWN]);
    const read = readGraph(format, opened.content, wishes);
    if (!read.ok) return failure(read.issues);
    const { mapping } = read;
    const made = makeDataset(read.graph, mapping, { file: basename(file), format: format.name });
    const found = [...read.issues, ...made.issues];
    if (hasErrors(found)) return failure(found);
    const loaded = loadDatasetObject(made.dataset);
    if (!loaded.ok) return failure([...found, ...loaded.issues]);
    const content = writeJson(made.dataset);
    const output = stringOption(options, 'output');
    if (output === undefined) return { issues: found, results: made.dataset, text: content.replace(/\n$/, '') };
    const unwritten = writeFileContent(output, content);
    if (unwritten !== null) return failure([unwritten]);
    const { actors, claims, sources } = made.dataset;
    const text = [
      `${output} is written: ${actors.length} actors, ${claims.length} claims, ${sources.length} sources.`,
      `Columns: ${describeColumns(mapping)}.`,
      `Relations: ${describeTypes(mapping)}.`,
    ].join('\n');
    return { issues: found, results: { file: output, format: format.id }, text };
  },
};
