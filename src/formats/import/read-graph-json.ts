// Reads our own graph JSON back: nodes and edges as they were written, without what their claims say.
import { GRAPH_FORMAT } from '../../model/graph-json.js';
import { attributesOf, idOf, listOf, own, placeOf } from './foreign-json.js';
import type { ImportResult } from './imported-graph.js';
import { readRecordLists } from './read-record-lists.js';

const NODE_PARTS: ReadonlySet<string> = new Set(['id', 'x', 'y', 'contains', 'internal']);
const EDGE_PARTS: ReadonlySet<string> = new Set(['id', 'source', 'target', 'type', 'directed']);

export const isGraphJson = (value: unknown): boolean => own(value, 'format') === GRAPH_FORMAT;

export const readGraphJson = (value: unknown): ImportResult =>
  readRecordLists({
    head: own(value, 'dataset'),
    titleKey: 'title',
    datasetKey: 'id',
    nodes: listOf(own(value, 'nodes')),
    edges: listOf(own(value, 'edges')),
    nodesAt: '/nodes',
    edgesAt: '/edges',
    readNode: (record) => {
      const id = idOf(own(record, 'id'));
      if (id === null) return null;
      return { id, attributes: attributesOf(record, NODE_PARTS), place: placeOf(own(record, 'x'), own(record, 'y')) };
    },
    readEdge: (record) => {
      const [source, target] = [idOf(own(record, 'source')), idOf(own(record, 'target'))];
      if (source === null || target === null) return null;
      const type = idOf(own(record, 'type'));
      return {
        id: idOf(own(record, 'id')) ?? '',
        source,
        target,
        directed: own(record, 'directed') !== false,
        attributes: new Map([
          ...(type === null ? [] : [['relationType', type] as const]),
          // Graph JSON tells no modalities, but in it only what is denied weighs nothing.
          ...(own(record, 'weight') === 0 ? [['modality', 'denied'] as const] : []),
          ...attributesOf(record, EDGE_PARTS),
        ]),
      };
    },
  });
