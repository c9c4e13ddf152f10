// gephi-nodes.csv and gephi-edges.csv: what Gephi's spreadsheet import takes as it is. Gephi merges parallel edges and
// refuses weights that are not above 0, so that a pair has one row per direction and its sign a column of its own.
import type { Relation } from '../../model/graph.js';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import { toExchangeGraph, type ExchangeNode } from '../exchange-graph.js';
import type { FormatInput } from '../format.js';
import { csvTable, type Column, type CsvTable } from '../csv-table.js';

const NODE_COLUMNS: readonly Column<ExchangeNode>[] = [
  { name: 'Id', of: ({ id }) => id },
  { name: 'Label', of: ({ name }) => name },
  { name: 'Kind', of: ({ attributes }) => attributes.get('kind') },
  { name: 'Latitude', of: ({ attributes }) => attributes.get('latitude') },
  { name: 'Longitude', of: ({ attributes }) => attributes.get('longitude') },
];

/** All relations that run from one actor to another; undirected ones run from the end whose id sorts first. */
interface Run {
  readonly source: string;
  readonly target: string;
  readonly relations: readonly Relation[];
}

const sumOf = (relations: readonly Relation[], of: (relation: Relation) => number): number =>
  relations.reduce((sum, relation) => sum + of(relation), 0);

const EDGE_COLUMNS: readonly Column<Run>[] = [
  { name: 'Source', of: ({ source }) => source },
  { name: 'Target', of: ({ target }) => target },
  { name: 'Type', of: () => 'Directed' },
  { name: 'Id', of: ({ source, target }) => `${source}>${target}` },
  { name: 'Label', of: ({ relations }) => relations.map(({ type }) => type).join(', ') },
  { name: 'Weight', of: ({ relations }) => sumOf(relations, ({ weight }) => weight) },
  {
    name: 'SignedWeight',
    of: ({ relations }) => sumOf(relations, ({ positive, negative }) => positive - negative),
  },
  {
    name: 'MutualWeight',
    of: ({ relations }) => sumOf(relations, ({ directed, weight }) => (directed ? 0 : weight)),
  },
  ...RELATION_TYPES.map((wanted) => ({
    name: wanted,
    of: ({ relations }: Run) => sumOf(relations, ({ type, weight }) => (type === wanted ? weight : 0)),
  })),
];

function groupRuns(relations: Iterable<Relation>): readonly Run[] {
  const runs = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (relation.weight <= 0) continue;
    const key = `${relation.source}>${relation.target}`;
    runs.set(key, [...(runs.get(key) ?? []), relation]);
  }
  return [...runs.values()].map((group) => ({
    source: group[0]?.source ?? '',
    target: group[0]?.target ?? '',
    relations: group,
  }));
}

export const gephiTables = (input: FormatInput): readonly CsvTable[] => [
  csvTable('gephi-nodes.csv', NODE_COLUMNS, toExchangeGraph(input).nodes),
  csvTable('gephi-edges.csv', EDGE_COLUMNS, groupRuns(input.graph.relations.values())),
];
