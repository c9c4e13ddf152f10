// How a foreign graph is to be read: which columns mean what, which names of relations are which type, and what is
// taken where the file says nothing. First guessed, then the reader's.
import type { ActorKind, RelationType } from '../../model/vocabulary.js';
import type { ExchangeAttributes } from '../exchange-values.js';
import { guessEdgeColumns, guessNodeColumns, type Columns, type EdgeRole, type NodeRole } from './columns.js';
import type { ImportedGraph } from './imported-graph.js';
import { typeOfName } from './relation-names.js';

export interface ImportMapping {
  readonly edgeColumns: Columns<EdgeRole>;
  readonly nodeColumns: Columns<NodeRole>;
  /** By the name a relation has in the file; a name that is left out follows its sign, else `usualType`. */
  readonly types: ReadonlyMap<string, RelationType>;
  /** For edges that have neither a known name nor a sign. */
  readonly usualType: RelationType;
  /** For nodes whose kind is none of ours. */
  readonly usualKind: ActorKind;
}

export const USUAL_TYPE: RelationType = 'alliance';
export const USUAL_KIND: ActorKind = 'group';

/** All names of attributes, in the order they first appear. */
export function columnsOf(records: readonly { readonly attributes: ExchangeAttributes }[]): readonly string[] {
  const names = new Set<string>();
  for (const { attributes } of records) for (const name of attributes.keys()) names.add(name);
  return [...names];
}

/** The text of an attribute; empty where there is none. */
export function textOf(attributes: ExchangeAttributes, column: string | undefined): string {
  const value = column === undefined ? undefined : attributes.get(column);
  if (value === undefined) return '';
  return (typeof value === 'object' ? value.join(', ') : String(value)).trim();
}

/** The names relations have in the file, with how many edges bear them, most first. */
export function relationNames(graph: ImportedGraph, column: string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { attributes } of graph.edges) {
    const name = textOf(attributes, column);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** `edgeColumns`: as the reader has chosen them. */
export function guessMapping(
  graph: ImportedGraph,
  edgeColumns: Columns<EdgeRole> = guessEdgeColumns(columnsOf(graph.edges), true),
): ImportMapping {
  const named = [...relationNames(graph, edgeColumns.get('relation')).keys()];
  return {
    edgeColumns,
    nodeColumns: guessNodeColumns(columnsOf(graph.nodes)),
    types: new Map(
      named.flatMap((name) => {
        const type = typeOfName(name);
        return type === null ? [] : [[name, type] as const];
      }),
    ),
    usualType: USUAL_TYPE,
    usualKind: USUAL_KIND,
  };
}
