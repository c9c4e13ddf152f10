// Reads Cytoscape.js JSON: `elements` grouped into nodes and edges, or in one list.
import { attributesOf, idOf, listOf, own, placeOf } from './foreign-json.js';
import type { ImportResult } from './imported-graph.js';
import { readRecordLists, runsOneWay } from './read-record-lists.js';

const NODE_PARTS: ReadonlySet<string> = new Set(['id', 'value']);
const EDGE_PARTS: ReadonlySet<string> = new Set(['id', 'key', 'source', 'target', 'mutual', 'directed']);

const elementsOf = (value: unknown): unknown => own(value, 'elements') ?? value;

const isEdge = (element: unknown): boolean => own(own(element, 'data'), 'source') !== undefined;

export function isCytoscape(value: unknown): boolean {
  const elements = elementsOf(value);
  if (Array.isArray(elements)) return own(elements[0], 'data') !== undefined;
  const [first] = listOf(own(elements, 'nodes'));
  return first === undefined ? own(value, 'elements') !== undefined : own(first, 'data') !== undefined;
}

export function readCytoscape(value: unknown): ImportResult {
  const elements = elementsOf(value);
  const isOneList = Array.isArray(elements);
  const at = own(value, 'elements') === undefined ? '' : '/elements';
  const all = listOf(elements);
  return readRecordLists({
    head: own(value, 'data'),
    titleKey: 'name',
    nodes: isOneList ? all.filter((element) => !isEdge(element)) : listOf(own(elements, 'nodes')),
    edges: isOneList ? all.filter(isEdge) : listOf(own(elements, 'edges')),
    nodesAt: isOneList ? at : `${at}/nodes`,
    edgesAt: isOneList ? at : `${at}/edges`,
    readNode: (record) => {
      const data = own(record, 'data');
      const id = idOf(own(data, 'id'));
      if (id === null) return null;
      const position = own(record, 'position');
      return { id, attributes: attributesOf(data, NODE_PARTS), place: placeOf(own(position, 'x'), own(position, 'y')) };
    },
    readEdge: (record) => {
      const data = own(record, 'data');
      const [source, target] = [idOf(own(data, 'source')), idOf(own(data, 'target'))];
      if (source === null || target === null) return null;
      return {
        id: idOf(own(data, 'id')) ?? '',
        source,
        target,
        directed: runsOneWay(data, own(value, 'directed') !== false),
        attributes: attributesOf(data, EDGE_PARTS),
      };
    },
  });
}
