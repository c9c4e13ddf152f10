// What relations are called in a file, for the reader to say which of the four types each name is.
import type { ImportedGraph } from '../../formats/import/imported-graph.js';
import { relationNames, type ImportMapping } from '../../formats/import/mapping.js';
import { RELATION_TYPES } from '../../model/vocabulary.js';
import type { ImportPreview } from './import-order.js';

/** A column of free text holds as many names as edges: beyond these, names follow the sign or the usual type. */
const NAMES = 60;

/** Names that are one of the four types are that, and not to be chosen. */
const isType = (name: string): boolean => RELATION_TYPES.some((type) => type === name.toLowerCase());

export function nameRelations(
  graph: ImportedGraph,
  { edgeColumns, types }: ImportMapping,
): Pick<ImportPreview, 'names' | 'moreNames'> {
  const found = [...relationNames(graph, edgeColumns.get('relation'))].filter(([name]) => !isType(name));
  return {
    names: found.slice(0, NAMES).map(([name, count]) => ({ name, count, type: types.get(name) ?? null })),
    moreNames: Math.max(0, found.length - NAMES),
  };
}
