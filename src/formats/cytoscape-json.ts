// Cytoscape.js JSON, for Cytoscape.js, Cytoscape desktop and NetworkX (`cytoscape_graph`).
// NetworkX reads nodes by `data.value` and `data.name`, and merges parallel edges that have no `data.key`.
import { EXCHANGE_KEEPS, EXCHANGE_LOSES, toExchangeGraph } from './exchange-graph.js';
import { writeJson, type Format } from './format.js';
import { isCytoscape, readCytoscape } from './import/read-cytoscape.js';
import { jsonReader } from './import/readers.js';

export const cytoscapeJson: Format = {
  id: 'cytoscape-json',
  name: 'Cytoscape.js JSON',
  extension: 'cyjs',
  mediaType: 'application/json',
  keeps: EXCHANGE_KEEPS,
  loses: EXCHANGE_LOSES,
  reader: jsonReader('Cytoscape.js JSON', isCytoscape, readCytoscape),
  write: (input) => {
    const { title, about, nodes, edges } = toExchangeGraph(input);
    return writeJson({
      format_version: '1.0',
      generated_by: 'actor-atlas',
      directed: true,
      multigraph: true,
      data: { name: title, ...Object.fromEntries(about) },
      elements: {
        nodes: nodes.map(({ id, name, place, attributes }) => ({
          data: { id, name, value: id, ...Object.fromEntries(attributes) },
          ...(place === null ? {} : { position: { x: place[0], y: place[1] } }),
        })),
        edges: edges.map(({ id, source, target, weight, attributes }) => ({
          data: { id, key: id, source, target, weight, ...Object.fromEntries(attributes) },
        })),
      },
    });
  },
};
