// GEXF, for Gephi and whatever reads it: https://gexf.net/schema.html. Written by hand, for `graphology-gexf` writes a
// namespace of places that its own schema does not know.
import {
  EDGE_ATTRIBUTES,
  EXCHANGE_KEEPS,
  EXCHANGE_LOSES,
  NODE_ATTRIBUTES,
  toExchangeGraph,
  type ExchangeEdge,
  type ExchangeNode,
  type ExchangeType,
} from './exchange-graph.js';
import type { ExchangeAttributes } from './exchange-values.js';
import { chosenValue, type Format, type FormatOption } from './format.js';
import { writeList } from './list-text.js';
import { escapeXml } from './xml-text.js';
import { readGexf } from './import/read-gexf.js';
import { xmlReader } from './import/readers.js';

const VERSION: FormatOption = {
  id: 'version',
  name: 'Version of GEXF',
  values: [
    { id: '1.2', name: '1.2, which every program reads' },
    { id: '1.3', name: '1.3' },
  ],
};

const NAMESPACES: Readonly<Record<string, { readonly graph: string; readonly places: string }>> = {
  '1.2': { graph: 'http://www.gexf.net/1.2draft', places: 'http://www.gexf.net/1.2draft/viz' },
  '1.3': { graph: 'http://gexf.net/1.3', places: 'http://gexf.net/1.3/viz' },
};

// Lists of GEXF are read by few programs, and by each in its own way: lists go as text.
const GEXF_TYPES: Readonly<Record<ExchangeType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
};

interface Declared {
  readonly name: string;
  readonly type: ExchangeType;
}

const declare = (of: 'node' | 'edge', table: readonly Declared[]): string => `    <attributes class="${of}">
${table.map(({ name, type }, at) => `      <attribute id="${at}" title="${name}" type="${GEXF_TYPES[type]}"/>`).join('\n')}
    </attributes>`;

function writeValues(table: readonly Declared[], attributes: ExchangeAttributes): string {
  const values = table.flatMap(({ name }, at) => {
    const value = attributes.get(name);
    if (value === undefined) return [];
    const text = typeof value === 'object' ? writeList(value) : String(value);
    return [`          <attvalue for="${at}" value="${escapeXml(text)}"/>`];
  });
  return ['        <attvalues>', ...values, '        </attvalues>'].join('\n');
}

// In Gephi y runs upwards, here downwards. `0 -` rather than a minus sign: never −0.
const writePlace = ({ place }: ExchangeNode): string =>
  place === null ? '' : `\n        <viz:position x="${place[0]}" y="${0 - place[1]}" z="0"/>`;

const writeNode = (
  node: ExchangeNode,
): string => `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">
${writeValues(NODE_ATTRIBUTES, node.attributes)}${writePlace(node)}
      </node>`;

const writeEdge = ({ id, source, target, weight, attributes }: ExchangeEdge): string =>
  `      <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${weight}">
${writeValues(EDGE_ATTRIBUTES, attributes)}
      </edge>`;

export const gexf: Format = {
  id: 'gexf',
  name: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  keeps: EXCHANGE_KEEPS,
  loses: EXCHANGE_LOSES,
  options: [VERSION],
  reader: xmlReader('gexf', readGexf),
  write: (input, choices) => {
    const { title, about, nodes, edges } = toExchangeGraph(input);
    const version = chosenValue(VERSION, choices);
    const namespaces = NAMESPACES[version] ?? { graph: '', places: '' };
    // A lens has commas of its own, which would part it from itself.
    const told = [...about].map(([key, value]) => `${key}: ${String(value).replaceAll(',', ' ')}`);
    // The date is that of the data, not of today: the same graph gives the same file.
    const modified = about.get('modified');
    const date =
      typeof modified === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(modified) ? ` lastmodifieddate="${modified}"` : '';
    return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${namespaces.graph}" xmlns:viz="${namespaces.places}" version="${version}">
  <meta${date}>
    <creator>Actor Atlas</creator>
    <keywords>${escapeXml(told.join(', '))}</keywords>
    <description>${escapeXml(title)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed" idtype="string">
${declare('node', NODE_ATTRIBUTES)}
${declare('edge', EDGE_ATTRIBUTES)}
    <nodes>
${nodes.map(writeNode).join('\n')}
    </nodes>
    <edges>
${edges.map(writeEdge).join('\n')}
    </edges>
  </graph>
</gexf>
`;
  },
};
