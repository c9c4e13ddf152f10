// Reads node-link JSON, of NetworkX, D3 and others: `nodes` beside `links` or `edges`.
import { attributesOf, idOf, isRecord, listOf, own, placeOf } from './foreign-json.js';
import type { ImportResult } from './imported-graph.js';
import { readRecordLists, runsOneWay } from './read-record-lists.js';

const NODE_PARTS: ReadonlySet<string> = new Set(['id', 'x', 'y']);
const EDGE_PARTS: ReadonlySet<string> = new Set(['source', 'target', 'key', 'id', 'mutual', 'directed']);

/** D3 leaves the nodes themselves at the ends of a link once it has laid them out. */
const endOf = (value: unknown): string | null => idOf(value) ?? idOf(own(value, 'id'));

export const isNodeLink = (value: unknown): boolean =>
  Array.isArray(own(value, 'nodes')) && (Array.isArray(own(value, 'links')) || Array.isArray(own(value, 'edges')));

export function readNodeLink(value: unknown): ImportResult {
  const key = Array.isArray(own(value, 'links')) ? 'links' : 'edges';
  const isDirected = own(value, 'directed') !== false;
  return readRecordLists({
    head: own(value, 'graph'),
    titleKey: own(own(value, 'graph'), 'title') === undefined ? 'name' : 'title',
    nodes: listOf(own(value, 'nodes')),
    edges: listOf(own(value, key)),
    nodesAt: '/nodes',
    edgesAt: `/${key}`,
    readNode: (record) => {
      const id = idOf(own(record, 'id')) ?? idOf(own(record, 'name'));
      if (id === null) return null;
      return { id, attributes: attributesOf(record, NODE_PARTS), place: placeOf(own(record, 'x'), own(record, 'y')) };
    },
    readEdge: (record) => {
      const [source, target] = [endOf(own(record, 'source')), endOf(own(record, 'target'))];
      if (!isRecord(record) || source === null || target === null) return null;
      return {
        id: idOf(own(record, 'key')) ?? idOf(own(record, 'id')) ?? '',
        source,
        target,
        directed: runsOneWay(record, isDirected),
        attributes: attributesOf(record, EDGE_PARTS),
      };
    },
  });
}
