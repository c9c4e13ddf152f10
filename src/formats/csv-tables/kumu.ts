// kumu-elements.csv and kumu-connections.csv, with the column names of Kumu (https://docs.kumu.io/guides/import/import).
// Kumu finds elements by their label, so that actors of one name get their id behind it.
import type { GraphNode, Relation } from '../../model/graph.js';
import type { FormatInput } from '../format.js';
import { csvTable, type Column, type CsvTable } from '../csv-table.js';

function labelsOf(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const named = new Map<string, number>();
  for (const { actor } of nodes) named.set(actor.name, (named.get(actor.name) ?? 0) + 1);
  return new Map(
    nodes.map(({ id, actor }) => [id, (named.get(actor.name) ?? 0) > 1 ? `${actor.name} (${id})` : actor.name]),
  );
}

const elementColumns = (labels: ReadonlyMap<string, string>): readonly Column<GraphNode>[] => [
  { name: 'Label', of: ({ id }) => labels.get(id) },
  { name: 'Type', of: ({ actor }) => actor.kind },
  { name: 'Description', of: ({ actor }) => actor.description },
  { name: 'Tags', of: ({ actor }) => actor.memberOf },
  { name: 'Aliases', of: ({ actor }) => actor.aliases },
];

const connectionColumns = (labels: ReadonlyMap<string, string>): readonly Column<Relation>[] => [
  { name: 'From', of: ({ source }) => labels.get(source) },
  { name: 'To', of: ({ target }) => labels.get(target) },
  { name: 'Direction', of: ({ directed }) => (directed ? 'directed' : 'mutual') },
  { name: 'Type', of: ({ type }) => type },
  { name: 'Strength', of: ({ weight }) => weight },
  { name: 'Sign', of: ({ sign }) => sign },
  { name: 'Tags', of: ({ sources }) => sources },
];

export function kumuTables({ graph }: FormatInput): readonly CsvTable[] {
  const nodes = [...graph.nodes.values()];
  const labels = labelsOf(nodes);
  return [
    csvTable('kumu-elements.csv', elementColumns(labels), nodes),
    csvTable('kumu-connections.csv', connectionColumns(labels), [...graph.relations.values()]),
  ];
}
