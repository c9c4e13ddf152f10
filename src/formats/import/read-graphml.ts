// Reads GraphML: nodes, edges and the data of declared keys, of the first graph of a file. Nested graphs, ports and
// hyperedges are left out, and said to be.
import type { Issue } from '../../model/issue.js';
import type { ExchangeValue } from '../exchange-values.js';
import {
  importFault,
  MAX_IMPORTED_RECORDS,
  tooManyRecords,
  type ImportedEdge,
  type ImportedNode,
  type ImportResult,
} from './imported-graph.js';
import { childOf, childrenOf, parseXml, type XmlElement } from './parse-xml.js';
import { typedText } from './typed-text.js';

interface Key {
  readonly of: string;
  readonly name: string;
  readonly type: string;
  readonly usual: string | null;
}

type Keys = ReadonlyMap<string, Key>;

const keysOf = (root: XmlElement): Keys =>
  new Map(
    childrenOf(root, 'key').map(({ attributes, children }) => {
      const id = attributes.get('id') ?? '';
      const key: Key = {
        of: attributes.get('for') ?? 'all',
        name: attributes.get('attr.name') ?? id,
        type: attributes.get('attr.type') ?? 'string',
        usual: children.find(({ name }) => name === 'default')?.text ?? null,
      };
      return [id, key];
    }),
  );

function dataOf(element: XmlElement, keys: Keys): Map<string, ExchangeValue> {
  const values = new Map<string, ExchangeValue>();
  for (const { of, name, type, usual } of keys.values()) {
    if (usual !== null && (of === element.name || of === 'all')) values.set(name, typedText(usual, type, name));
  }
  for (const { attributes, text } of childrenOf(element, 'data')) {
    const id = attributes.get('key') ?? '';
    const { name, type } = keys.get(id) ?? { name: id, type: 'string' };
    // Data of yEd and its like are elements, which say how a node looks.
    if (text.trim() !== '') values.set(name, typedText(text, type, name));
  }
  return values;
}

function takeNumber(values: Map<string, ExchangeValue>, key: string): number {
  const value = values.get(key);
  return typeof value === 'number' ? value : Number.NaN;
}

function readNode(node: XmlElement, keys: Keys): ImportedNode | null {
  const id = node.attributes.get('id') ?? '';
  if (id === '') return null;
  const values = dataOf(node, keys);
  const [x, y] = [takeNumber(values, 'x'), takeNumber(values, 'y')];
  const hasPlace = Number.isFinite(x) && Number.isFinite(y);
  if (hasPlace) for (const key of ['x', 'y']) values.delete(key);
  return { id, attributes: values, place: hasPlace ? [x, y] : null, at: `line ${node.line}` };
}

function readEdge(edge: XmlElement, keys: Keys, isDirected: boolean): ImportedEdge | null {
  const [source, target] = [edge.attributes.get('source') ?? '', edge.attributes.get('target') ?? ''];
  if (source === '' || target === '') return null;
  const values = dataOf(edge, keys);
  const isMutual = values.get('mutual') === true;
  values.delete('mutual');
  const own = edge.attributes.get('directed');
  return {
    id: edge.attributes.get('id') ?? '',
    source,
    target,
    directed: (own === undefined ? isDirected : own === 'true') && !isMutual,
    attributes: values,
    at: `line ${edge.line}`,
  };
}

const LOST: Issue = {
  code: 'import-nesting-lost',
  severity: 'warning',
  path: '',
  message:
    'The file holds nested graphs, hyperedges or further graphs; only the nodes and edges of the first are read.',
};

export function readGraphml(text: string): ImportResult {
  const xml = parseXml(text);
  if (!xml.ok) return importFault(xml.code, xml.message);
  const graph = childOf(xml.root, 'graph');
  if (xml.root.name !== 'graphml' || graph === undefined) {
    return importFault('not-graphml', 'The file is XML, but no GraphML: it has no <graphml> with a <graph> in it.');
  }
  const keys = keysOf(xml.root);
  const nodes = childrenOf(graph, 'node');
  const edges = childrenOf(graph, 'edge');
  if (nodes.length + edges.length > MAX_IMPORTED_RECORDS) return tooManyRecords(nodes.length + edges.length);
  const isDirected = graph.attributes.get('edgedefault') !== 'undirected';
  const readNodes = nodes.map((node) => readNode(node, keys));
  const readEdges = edges.map((edge) => readEdge(edge, keys, isDirected));
  const lame = nodes[readNodes.indexOf(null)] ?? edges[readEdges.indexOf(null)];
  if (lame !== undefined) {
    const lack = lame.name === 'node' ? 'id' : 'source or target';
    return importFault('record-incomplete', `Line ${lame.line}: this ${lame.name} has no ${lack}. Add it.`);
  }
  const hasMore =
    childrenOf(xml.root, 'graph').length > 1 ||
    childrenOf(graph, 'hyperedge').length > 0 ||
    nodes.some((node) => childOf(node, 'graph') !== undefined);
  const data = dataOf(graph, keys);
  const told = (key: string): string => {
    const value = data.get(key);
    return typeof value === 'string' ? value : '';
  };
  return {
    ok: true,
    graph: {
      head: { title: told('title'), dataset: told('dataset'), modified: told('modified') },
      nodes: readNodes.filter((node) => node !== null),
      edges: readEdges.filter((edge) => edge !== null),
    },
    issues: hasMore ? [LOST] : [],
  };
}
