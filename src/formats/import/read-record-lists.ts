// What the JSON formats have in common: a list of nodes and a list of edges. Each format says where in its records
// ids, ends, places and attributes stand.
import { own } from './foreign-json.js';
import {
  importFault,
  MAX_IMPORTED_RECORDS,
  tooManyRecords,
  type ImportedEdge,
  type ImportedNode,
  type ImportResult,
} from './imported-graph.js';

type NodeParts = Omit<ImportedNode, 'at'>;
type EdgeParts = Omit<ImportedEdge, 'at'>;

export interface RecordLists {
  /** The record that says what the graph is of, and the key of its title there. */
  readonly head: unknown;
  readonly titleKey: string;
  /** The key of the id of the dataset there; left out: `dataset`. */
  readonly datasetKey?: string;
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
  /** JSON pointers to the two lists, for messages. */
  readonly nodesAt: string;
  readonly edgesAt: string;
  /** Null where the record has no id. */
  readonly readNode: (record: unknown) => NodeParts | null;
  /** Null where the record lacks an end. */
  readonly readEdge: (record: unknown) => EdgeParts | null;
}

/** All records, or the first that cannot be one. */
export function readRecordLists(lists: RecordLists): ImportResult {
  const total = lists.nodes.length + lists.edges.length;
  if (total > MAX_IMPORTED_RECORDS) return tooManyRecords(total);
  const nodes: ImportedNode[] = [];
  for (const [index, record] of lists.nodes.entries()) {
    const path = `${lists.nodesAt}/${index}`;
    const parts = lists.readNode(record);
    if (parts === null) {
      return importFault('node-without-id', `Node ${index + 1} (${path}) has no id. Give it a text or a number.`, path);
    }
    nodes.push({ ...parts, at: path });
  }
  const edges: ImportedEdge[] = [];
  for (const [index, record] of lists.edges.entries()) {
    const path = `${lists.edgesAt}/${index}`;
    const parts = lists.readEdge(record);
    if (parts === null) {
      const message = `Edge ${index + 1} (${path}) lacks a source or a target. Name both by the ids of nodes.`;
      return importFault('edge-without-ends', message, path);
    }
    edges.push({ ...parts, at: path });
  }
  const told = (key: string): string => {
    const value = own(lists.head, key);
    return typeof value === 'string' ? value : '';
  };
  const head = {
    title: told(lists.titleKey),
    dataset: told(lists.datasetKey ?? 'dataset'),
    modified: told('modified'),
  };
  return { ok: true, graph: { head, nodes, edges }, issues: [] };
}

/** Whether an edge of a file runs one way: `mutual`, where it is written, says so against the file as a whole. */
export function runsOneWay(record: unknown, otherwise: boolean): boolean {
  const mutual = own(record, 'mutual');
  if (mutual === true || mutual === 'true') return false;
  const directed = own(record, 'directed');
  return typeof directed === 'boolean' ? directed : otherwise;
}
