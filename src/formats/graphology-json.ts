// Graphology JSON (`graph.export()`, `Graph.from()`), for Graphology, Sigma and Gephi Lite.
import { EXCHANGE_KEEPS, EXCHANGE_LOSES, toExchangeGraph } from './exchange-graph.js';
import { writeJson, type Format } from './format.js';
import { isGraphology, readGraphology } from './import/read-graphology.js';
import { jsonReader } from './import/readers.js';

export const graphologyJson: Format = {
  id: 'graphology-json',
  name: 'Graphology JSON',
  extension: 'graphology.json',
  mediaType: 'application/json',
  keeps: EXCHANGE_KEEPS,
  loses: EXCHANGE_LOSES,
  reader: jsonReader('Graphology JSON', isGraphology, readGraphology),
  write: (input) => {
    const { title, about, nodes, edges } = toExchangeGraph(input);
    return writeJson({
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      attributes: { title, ...Object.fromEntries(about) },
      nodes: nodes.map(({ id, name, place, attributes }) => ({
        key: id,
        attributes: {
          label: name,
          // In Sigma and Gephi Lite y runs upwards.
          ...(place === null ? {} : { x: place[0], y: 0 - place[1] }),
          ...Object.fromEntries(attributes),
        },
      })),
      edges: edges.map(({ id, source, target, weight, attributes }) => ({
        key: id,
        source,
        target,
        attributes: { label: String(attributes.get('relationType')), weight, ...Object.fromEntries(attributes) },
      })),
    });
  },
};
