// Node-link JSON, for NetworkX (`node_link_graph`) and D3.
import { EXCHANGE_KEEPS, EXCHANGE_LOSES, toExchangeGraph } from './exchange-graph.js';
import { chosenValue, writeJson, type Format, type FormatOption } from './format.js';
import { isNodeLink, readNodeLink } from './import/read-node-link.js';
import { jsonReader } from './import/readers.js';

const EDGES: FormatOption = {
  id: 'edges',
  name: 'Name of the list of edges',
  values: [
    { id: 'links', name: 'links: NetworkX up to 3.3, and D3' },
    { id: 'edges', name: 'edges: NetworkX from 3.4 on' },
  ],
};

export const nodeLinkJson: Format = {
  id: 'node-link-json',
  name: 'Node-link JSON',
  extension: 'node-link.json',
  mediaType: 'application/json',
  keeps: EXCHANGE_KEEPS,
  loses: EXCHANGE_LOSES,
  options: [EDGES],
  reader: jsonReader('node-link JSON', isNodeLink, readNodeLink),
  write: (input, choices) => {
    const { title, about, nodes, edges } = toExchangeGraph(input);
    return writeJson({
      directed: true,
      multigraph: true,
      graph: { title, ...Object.fromEntries(about) },
      nodes: nodes.map(({ id, name, place, attributes }) => ({
        id,
        name,
        ...(place === null ? {} : { x: place[0], y: place[1] }),
        ...Object.fromEntries(attributes),
      })),
      [chosenValue(EDGES, choices)]: edges.map(({ id, source, target, weight, attributes }) => ({
        key: id,
        source,
        target,
        weight,
        ...Object.fromEntries(attributes),
      })),
    });
  },
};
