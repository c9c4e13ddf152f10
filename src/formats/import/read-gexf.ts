// Reads GEXF 1.1 to 1.3: nodes, edges, declared attributes, places. Time and nesting of dynamic graphs are left out,
// and said to be.
import type { Issue } from '../../model/issue.js';
import type { ExchangeValue } from '../exchange-values.js';
import {
  importFault,
  MAX_IMPORTED_RECORDS,
  tooManyRecords,
  type ImportedEdge,
  type ImportedHead,
  type ImportedNode,
  type ImportResult,
} from './imported-graph.js';
import { childOf, childrenOf, parseXml, type XmlElement } from './parse-xml.js';
import { typedText } from './typed-text.js';

interface Declaration {
  readonly title: string;
  readonly type: string;
  readonly usual: string | null;
}

type Declarations = ReadonlyMap<string, Declaration>;

function declarationsOf(graph: XmlElement, of: string): Declarations {
  const found = new Map<string, Declaration>();
  for (const block of childrenOf(graph, 'attributes')) {
    if (block.attributes.get('class') !== of) continue;
    for (const declared of childrenOf(block, 'attribute')) {
      const id = declared.attributes.get('id') ?? '';
      found.set(id, {
        title: declared.attributes.get('title') ?? id,
        type: declared.attributes.get('type') ?? 'string',
        usual: childOf(declared, 'default')?.text ?? null,
      });
    }
  }
  return found;
}

function valuesOf(element: XmlElement, declarations: Declarations): Map<string, ExchangeValue> {
  const values = new Map<string, ExchangeValue>();
  for (const { title, type, usual } of declarations.values()) {
    if (usual !== null) values.set(title, typedText(usual, type, title));
  }
  for (const written of childrenOf(childOf(element, 'attvalues'), 'attvalue')) {
    const id = written.attributes.get('for') ?? written.attributes.get('id') ?? '';
    const { title, type } = declarations.get(id) ?? { title: id, type: 'string' };
    values.set(title, typedText(written.attributes.get('value') ?? '', type, title));
  }
  return values;
}

function readPlace(node: XmlElement): ImportedNode['place'] {
  const position = childOf(node, 'position')?.attributes;
  const [x, y] = [Number(position?.get('x') ?? Number.NaN), Number(position?.get('y') ?? Number.NaN)];
  // In Gephi y runs upwards.
  return Number.isFinite(x) && Number.isFinite(y) ? [x, 0 - y] : null;
}

function readNode(node: XmlElement, declarations: Declarations): ImportedNode | null {
  const id = node.attributes.get('id') ?? '';
  if (id === '') return null;
  const label = node.attributes.get('label');
  const values = valuesOf(node, declarations);
  if (label !== undefined) values.set('name', label);
  return { id, attributes: values, place: readPlace(node), at: `line ${node.line}` };
}

function readEdge(edge: XmlElement, declarations: Declarations, usual: string): ImportedEdge | null {
  const [source, target] = [edge.attributes.get('source') ?? '', edge.attributes.get('target') ?? ''];
  if (source === '' || target === '') return null;
  const values = valuesOf(edge, declarations);
  for (const key of ['label', 'kind', 'weight'] as const) {
    const text = edge.attributes.get(key);
    if (text !== undefined && text !== '')
      values.set(key, typedText(text, key === 'weight' ? 'double' : 'string', key));
  }
  const isMutual = values.get('mutual') === true;
  values.delete('mutual');
  const type = edge.attributes.get('type') ?? usual;
  return {
    id: edge.attributes.get('id') ?? '',
    source,
    target,
    directed: type === 'directed' && !isMutual,
    attributes: values,
    at: `line ${edge.line}`,
  };
}

/** What our own files say of themselves stands among the keywords: GEXF has no place for it. */
function headOf(meta: XmlElement | undefined): ImportedHead {
  const keywords = new Map(
    (childOf(meta, 'keywords')?.text ?? '').split(',').map((keyword) => {
      const [key = '', value = ''] = keyword.split(': ', 2);
      return [key.trim(), value.trim()];
    }),
  );
  return {
    title: childOf(meta, 'description')?.text.trim() ?? '',
    dataset: keywords.get('dataset') ?? '',
    modified: keywords.get('modified') ?? '',
  };
}

const LOST: Issue = {
  code: 'import-time-lost',
  severity: 'warning',
  path: '',
  message: 'The file holds a graph in time; spells and changing values are left out.',
};

export function readGexf(text: string): ImportResult {
  const xml = parseXml(text);
  if (!xml.ok) return importFault(xml.code, xml.message);
  const graph = childOf(xml.root, 'graph');
  if (xml.root.name !== 'gexf' || graph === undefined) {
    return importFault('not-gexf', 'The file is XML, but no GEXF: it has no <gexf> with a <graph> in it.');
  }
  const nodes = childrenOf(childOf(graph, 'nodes'), 'node');
  const edges = childrenOf(childOf(graph, 'edges'), 'edge');
  if (nodes.length + edges.length > MAX_IMPORTED_RECORDS) return tooManyRecords(nodes.length + edges.length);
  const usual = graph.attributes.get('defaultedgetype') ?? 'undirected';
  const [ofNodes, ofEdges] = [declarationsOf(graph, 'node'), declarationsOf(graph, 'edge')];
  const readNodes = nodes.map((node) => readNode(node, ofNodes));
  const readEdges = edges.map((edge) => readEdge(edge, ofEdges, usual));
  const lame = nodes[readNodes.indexOf(null)] ?? edges[readEdges.indexOf(null)];
  if (lame !== undefined) {
    const lack = lame.name === 'node' ? 'id' : 'source or target';
    return importFault('record-incomplete', `Line ${lame.line}: this ${lame.name} has no ${lack}. Add it.`);
  }
  return {
    ok: true,
    graph: {
      head: headOf(childOf(xml.root, 'meta')),
      nodes: readNodes.filter((node) => node !== null),
      edges: readEdges.filter((edge) => edge !== null),
    },
    issues: graph.attributes.get('mode') === 'dynamic' ? [LOST] : [],
  };
}
