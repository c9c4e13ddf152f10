// Reads Graphology JSON (`graph.export()`): nodes by `key`, attributes in a record of their own.
import { attributesOf, idOf, listOf, own, placeOf } from './foreign-json.js';
import type { ImportResult } from './imported-graph.js';
import { readRecordLists, runsOneWay } from './read-record-lists.js';

const NODE_PARTS: ReadonlySet<string> = new Set(['x', 'y']);
const EDGE_PARTS: ReadonlySet<string> = new Set(['mutual', 'directed']);

export const isGraphology = (value: unknown): boolean => {
  const [first] = listOf(own(value, 'nodes'));
  if (!Array.isArray(own(value, 'edges'))) return false;
  return first === undefined ? own(own(value, 'options'), 'multi') !== undefined : idOf(own(first, 'key')) !== null;
};

/** In Graphology's programs y runs upwards. */
function turned(place: readonly [number, number] | null): readonly [number, number] | null {
  return place === null ? null : [place[0], 0 - place[1]];
}

export function readGraphology(value: unknown): ImportResult {
  const isDirected = own(own(value, 'options'), 'type') !== 'undirected';
  return readRecordLists({
    head: own(value, 'attributes'),
    titleKey: own(own(value, 'attributes'), 'title') === undefined ? 'name' : 'title',
    nodes: listOf(own(value, 'nodes')),
    edges: listOf(own(value, 'edges')),
    nodesAt: '/nodes',
    edgesAt: '/edges',
    readNode: (record) => {
      const id = idOf(own(record, 'key'));
      if (id === null) return null;
      const attributes = own(record, 'attributes');
      return {
        id,
        attributes: attributesOf(attributes, NODE_PARTS),
        place: turned(placeOf(own(attributes, 'x'), own(attributes, 'y'))),
      };
    },
    readEdge: (record) => {
      const [source, target] = [idOf(own(record, 'source')), idOf(own(record, 'target'))];
      if (source === null || target === null) return null;
      const attributes = own(record, 'attributes');
      const isUndirected = own(record, 'undirected') === true;
      return {
        id: idOf(own(record, 'key')) ?? '',
        source,
        target,
        directed: runsOneWay(attributes, isDirected && !isUndirected),
        attributes: attributesOf(attributes, EDGE_PARTS),
      };
    },
  });
}
