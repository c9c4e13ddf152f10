// GraphML, for igraph, NetworkX, yEd and others: http://graphml.graphdrawing.org/specification.html.
import {
  EDGE_ATTRIBUTES,
  EXCHANGE_KEEPS,
  EXCHANGE_LOSES,
  NODE_ATTRIBUTES,
  toExchangeGraph,
  type ExchangeEdge,
  type ExchangeGraph,
  type ExchangeNode,
  type ExchangeType,
} from './exchange-graph.js';
import type { ExchangeAttributes } from './exchange-values.js';
import type { Format } from './format.js';
import { writeList } from './list-text.js';
import { escapeXml } from './xml-text.js';
import { readGraphml } from './import/read-graphml.js';
import { xmlReader } from './import/readers.js';

const GRAPHML_TYPES: Readonly<Record<ExchangeType, string>> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
};

interface Declared {
  readonly name: string;
  readonly type: ExchangeType;
}

const NODE_KEYS: readonly Declared[] = [
  { name: 'name', type: 'text' },
  { name: 'x', type: 'number' },
  { name: 'y', type: 'number' },
  ...NODE_ATTRIBUTES,
];

const EDGE_KEYS: readonly Declared[] = [{ name: 'weight', type: 'number' }, ...EDGE_ATTRIBUTES];

const GRAPH_KEYS: readonly Declared[] = ['title', 'dataset', 'datasetHash', 'modified', 'lens'].map((name) => ({
  name,
  type: 'text',
}));

type KeyOf = 'graph' | 'node' | 'edge';

const keyId = (of: KeyOf, name: string): string => `${of}-${name}`;

const declare = (of: KeyOf, keys: readonly Declared[]): string =>
  keys
    .map(
      ({ name, type }) =>
        `  <key id="${keyId(of, name)}" for="${of}" attr.name="${name}" attr.type="${GRAPHML_TYPES[type]}"/>`,
    )
    .join('\n');

function writeData(of: KeyOf, attributes: ExchangeAttributes): string {
  return [...attributes]
    .map(([name, value]) => {
      const text = typeof value === 'object' ? writeList(value) : String(value);
      return `${of === 'graph' ? '    ' : '      '}<data key="${keyId(of, name)}">${escapeXml(text)}</data>`;
    })
    .join('\n');
}

function writeNode({ id, name, place, attributes }: ExchangeNode): string {
  const data = new Map([
    ['name', name] as const,
    ...(place === null ? [] : ([['x', place[0]] as const, ['y', place[1]] as const] as const)),
    ...attributes,
  ]);
  return `    <node id="${escapeXml(id)}">\n${writeData('node', data)}\n    </node>`;
}

function writeEdge({ id, source, target, weight, attributes }: ExchangeEdge): string {
  const data = new Map([['weight', weight] as const, ...attributes]);
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  return `    <edge id="${escapeXml(id)}" ${ends}>\n${writeData('edge', data)}\n    </edge>`;
}

const writeGraph = ({ title, about, nodes, edges }: ExchangeGraph): string => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declare('graph', GRAPH_KEYS)}
${declare('node', NODE_KEYS)}
${declare('edge', EDGE_KEYS)}
  <graph id="actor-atlas" edgedefault="directed">
${writeData('graph', new Map([['title', title] as const, ...about]))}
${[...nodes.map(writeNode), ...edges.map(writeEdge)].join('\n')}
  </graph>
</graphml>
`;

export const graphml: Format = {
  id: 'graphml',
  name: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  keeps: EXCHANGE_KEEPS,
  loses: EXCHANGE_LOSES,
  reader: xmlReader('graphml', readGraphml),
  write: (input) => writeGraph(toExchangeGraph(input)),
};
